"""The data files described for programs: OpenAPI, made from the same tables that answer."""

from typing import Any

from data.model.terms import Language
from data.store.offered import OFFERED
from pages.parts import columns, files, language, limits, tables
from pages.parts.introductions import SITE
from pages.parts.limits import Limit
from pages.parts.words import Words
from pages.plain.wanted import COLUMNS, FORMAT, PACKED, TABLE

Described = dict[str, Any]
TEXT = {"type": "string"}
REFUSED = {
    "application/json": {"schema": {"$ref": "#/components/schemas/Refusal"}},
    "text/html": {"schema": TEXT},
}
HEADERS = {name: {"schema": TEXT} for name in ("ETag", "Data-Version", "Content-Disposition")}


def description(w: Words, home: str) -> Described:
    """An OpenAPI document of every data file; what may be asked for is listed as it is now."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": w(SITE),
            "version": tables.version(),
            "description": w("Numbers that articles state, with their exact words; official series"
                             " and checks. A limit may be given several times where it is a list;"
                             " CSV guards text against formulas by an apostrophe."),
        },
        "servers": [{"url": home}],
        "paths": {f"/data/{name}.{{format}}": {"get": _table(w, name)} for name in OFFERED}
        | {"/data/package.zip": {"get": _package(w)}},
        "components": {"schemas": {"Refusal": REFUSAL} | {
            name: _envelope(w, name) for name in OFFERED}},
    }  # fmt: skip


REFUSAL: Described = {
    "type": "object",
    "required": ["status", "error"],
    "properties": {"status": {"type": "integer"}, "error": TEXT},
}


def _table(w: Words, name: str) -> Described:
    title, said = limits.TITLES[name]
    path = {"name": FORMAT, "in": "path", "required": True, "description": w("Kind of file"),
            "schema": {"enum": list(files.MIMES)}}  # fmt: skip
    listed = {"type": "array", "minItems": 1, "items": {"enum": OFFERED[name].names}}
    shown = {"name": COLUMNS, "in": "query", "style": "form", "explode": False, "schema": listed,
             "description": w("Columns wanted, in their order; without it all of them."),
    }  # fmt: skip
    return {
        "operationId": name,
        "summary": w(title),
        "description": w(said),
        "parameters": [path, *(_limit(w, each) for each in limits.of(name)), shown, *_common(w)],
        "responses": _answers(w, {
            mime: {"schema": {"$ref": f"#/components/schemas/{name}"}} if ending == "json" else {}
            for ending, mime in files.MIMES.items()
        }),
    }  # fmt: skip


def _package(w: Words) -> Described:
    which = {"type": "array", "items": {"enum": list(OFFERED)}}
    named = [
        {"name": TABLE, "in": "query", "schema": which,
         "description": w("Tables wanted; without it all of them.")},
        {"name": FORMAT, "in": "query", "schema": {"enum": list(PACKED)},
         "description": w("Kind of file")},
    ]  # fmt: skip
    return {
        "operationId": "package",
        "summary": w("Tables with schema, sources, licences and a README, as a Data Package"),
        "description": w("A limit must be known to one of the tables wanted; it limits those that"
                         " know it."),
        "parameters": [*named, *_common(w)],
        "responses": _answers(w, {"application/zip": {}}),
    }  # fmt: skip


def _limit(w: Words, limit: Limit) -> Described:
    one = {"enum": list(map(str, limit.listed()))} if limit.listed else TEXT | {
        "pattern": limit.form}  # fmt: skip
    return {
        "name": limit.key,
        "in": "query",
        "description": w(limit.said),
        "schema": {"type": "array", "items": one} if limit.several else one,
    }


def _common(w: Words) -> list[Described]:
    return [
        {"name": language.KEY, "in": "query", "schema": {"enum": list(map(str, Language))},
         "description": w("Language of names: columns in other languages are left out.")},
        {"name": tables.AS_OF, "in": "query", "schema": TEXT | {"format": "date"},
         "description": w("A day: only what was known by then.")},
    ]  # fmt: skip


def _answers(w: Words, content: Described) -> Described:
    return {
        "200": {"description": w("The file"), "headers": HEADERS, "content": content},
        "304": {"description": w("The copy with this tag is still the same")},
        "400": {"description": w("What is asked for is not known; the error lists what is"),
                "content": REFUSED},
        "404": {"description": w("There is no such table"), "content": REFUSED},
        "503": {"description": w("The data cannot be read at the moment"), "content": REFUSED},
    }  # fmt: skip


def _envelope(w: Words, name: str) -> Described:
    fields = {
        each.name: _column(each) | {"description": columns.meaning(w, name, each.name)}
        for each in OFFERED[name]
    }
    row = {"type": "object", "properties": fields, "additionalProperties": False}
    return {
        "type": "object",
        "required": ["table", "version", "address", "rows"],
        "properties": {"table": {"const": name}, "version": TEXT, "address": TEXT,
                       "rows": {"type": "array", "items": row}},
    }  # fmt: skip


def _column(found: Any) -> Described:
    named, kind = columns.types(found.type)
    more: Described = {"format": "date"} if named == "date" else {}
    more |= {"items": TEXT} if kind == "array" else {}
    return {"type": [kind, "null"] if found.nullable else kind} | more
