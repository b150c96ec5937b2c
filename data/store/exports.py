"""A table, or some rows of it, as a file: the declared columns, nothing translated or rounded."""

import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.store.schema import SCHEMAS


def csv(name: str, frame: pd.DataFrame) -> bytes:
    """Rows of a table as CSV in UTF-8 with its mark: dates ISO 8601, what is unknown empty."""
    columns = SCHEMAS[name].names
    written: str = frame[columns].to_csv(index=False)
    return written.encode("utf-8-sig")


def parquet(name: str, frame: pd.DataFrame) -> bytes:
    """Rows of a table as Parquet with its declared schema."""
    schema = SCHEMAS[name]
    made = pa.Table.from_pandas(frame[schema.names], schema=schema, preserve_index=False)
    file = io.BytesIO()
    pq.write_table(made.replace_schema_metadata(None), file)
    return file.getvalue()
