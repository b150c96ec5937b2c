"""Controls stand in the address by id, in every language; the address wins when it changed."""

import pytest
from streamlit.testing.v1 import AppTest

SCRIPT = """
from pages.parts import controls
said = {"a": "Альфа", "b": "Бета"}.__getitem__
controls.choice("One", "one", ["a", "b"], said)
controls.choices("Some", "some", ["a", "b"], said)
controls.search("Words", "q")
"""


def opened(**asked: str | list[str]) -> AppTest:
    app = AppTest.from_string(SCRIPT)
    for key, value in asked.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def test_the_address_sets_the_controls_by_id() -> None:
    app = opened(one="b", some=["b", "a"], q="слово")
    assert app.selectbox(key="one").value == "b"
    assert app.multiselect(key="some").value == ["b", "a"]
    assert app.text_input(key="q").value == "слово"


@pytest.mark.parametrize("asked", [{"one": "Бета"}, {"one": ""}, {"some": ["c", "Альфа"]}])
def test_what_is_no_id_is_ignored_and_leaves_the_address(asked: dict[str, str | list[str]]) -> None:
    app = opened(**asked)
    assert app.selectbox(key="one").value is None
    assert app.multiselect(key="some").value == []
    assert dict(app.query_params) == {}


def test_a_choice_goes_into_the_address_and_out_again() -> None:
    app = opened()
    app.selectbox(key="one").select("a").run()
    app.text_input(key="q").set_value("x").run()
    assert (app.query_params["one"], app.query_params["q"]) == ("a", "x")
    app.text_input(key="q").set_value("").run()
    assert "q" not in app.query_params


def test_a_choice_outlives_a_run_that_still_has_the_old_address() -> None:
    app = opened(one="a")
    app.multiselect(key="some").select("b")
    app.selectbox(key="one").select("b").run()
    assert app.selectbox(key="one").value == "b"
    assert app.multiselect(key="some").value == ["b"]


def test_an_address_that_changes_by_itself_wins() -> None:
    app = opened(one="a")
    app.query_params["one"] = "b"
    app.run()
    assert app.selectbox(key="one").value == "b"
    del app.query_params["one"]
    app.run()
    assert app.selectbox(key="one").value is None
