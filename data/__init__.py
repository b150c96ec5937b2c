"""What is known: articles become figures, figures become tables.

collected text -> data.articles (Article) -> data.extraction (figures, passages, milestones)
-> data.checks (verdicts) -> data.store (Parquet tables, read back into pandas).
data.build joins the steps; `python -m data` is its command line.
"""
