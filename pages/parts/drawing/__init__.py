"""Charts drawn without a browser: the figure that Plotly draws, translated into Vega."""
