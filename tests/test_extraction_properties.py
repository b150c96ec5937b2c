"""What holds for every text: values survive, quotes are slices, nothing overlaps."""

from hypothesis import given, settings
from hypothesis import strategies as st

from data.extraction.reading import read
from data.model.article import Article, Part
from data.model.figure import Figure, Reading
from data.model.span import Span
from data.model.terms import Language, PartName

settings.register_profile("shared machine", deadline=None, max_examples=60)
settings.load_profile("shared machine")

SPACES = [" ", "\u00a0", "\u2009", "\u202f"]
SENTENCES = {
    Language.RU: [
        "Доля города составила 20,6% в 2023 году.",
        "К 2030 году построят 12 школ и 3 больницы на 40 млрд тенге.",
        "Туристов стало больше на 5–7 % (до 2,1 млн человек).",
        "Приказ № 215 от 24.02.2026, телефон +7 (727) 271-65-72.",
        "Более четверти доходов бюджета собрано в Алматы.",
        "«Одно окно» приняло 1 234 заявки за 2 часа, годом ранее – тысячи.",
    ],
    Language.KK: [
        "Қаланың үлесі 2023 жылы 20,6%-ға жетті.",
        "Бюджетке 60 миллиардтан астам теңге түсті.",
        "Тұрғындардың үштен бірі, жүз елу мың адам, 500-ге дейін жұмыс орны.",
        "«100 жаңа есім» жобасы сағат он бірде басталды.",
    ],
    Language.EN: [
        "The city's share was 20.6% in 2023, up from 18.5% a year earlier.",
        "It costs between $10 million and $12 million, or 10 1/2 miles.",
        "One in five residents, half a million people, won 2-1 on Dec. 31.",
        "Up to 500 jobs and two-thirds of firms, see page 12.",
    ],
}
NEUTRAL = {
    Language.RU: "Жители довольны.",
    Language.KK: "Тұрғындар риза.",
    Language.EN: "Residents are pleased.",
}
texts = st.sampled_from(list(Language)).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.lists(st.sampled_from(SENTENCES[language]), max_size=5).map(" ".join),
    )
)
noise = st.text(alphabet="0123456789 .,%-–()«»тысмлнАб№\n", max_size=120)
whole = st.integers(min_value=0, max_value=999_999_999)


def reading(text: str, language: Language = Language.RU) -> Reading:
    body = Part(PartName.BODY, Span(0, len(text)))
    return read(Article("a", "", language, text, (body,), ""))


def only(text: str, language: Language = Language.RU) -> Figure:
    (figure,) = reading(text, language).figures
    return figure


def grouped(number: int, space: str) -> str:
    return f"{number:,}".replace(",", space)


@given(whole, st.sampled_from(SPACES))
def test_digits_grouped_by_any_space_keep_their_value(number: int, space: str) -> None:
    assert only(f"Собрано {grouped(number, space)} тонн.").value == number


@given(whole)
def test_digits_grouped_by_commas_keep_their_value_in_english(number: int) -> None:
    assert only(f"They collected {number:,} tonnes.", Language.EN).value == number


@given(st.integers(0, 9999), st.integers(0, 99))
def test_decimals_keep_their_value_with_comma_and_point(whole_part: int, part: int) -> None:
    for mark in ",.":
        figure = only(f"Рост составил {whole_part}{mark}{part:02d} %.")
        assert figure.value is not None
        assert abs(figure.value - (whole_part + part / 100)) < 1e-9


@given(st.integers(1, 999), st.sampled_from([("тыс.", 1e3), ("млн", 1e6), ("млрд", 1e9)]))
def test_scales_multiply(number: int, scale: tuple[str, float]) -> None:
    assert only(f"Выделено {number} {scale[0]} тенге.").value == number * scale[1]


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_range_is_one_figure_with_both_ends(low: int, more: int) -> None:
    figure = only(f"Ставка составит от {low} до {low + more} процентов.")
    assert (figure.value, figure.low, figure.high) == (None, low, low + more)


@given(st.one_of(texts, st.tuples(st.sampled_from(list(Language)), noise)))
def test_quotes_are_slices_and_figures_never_overlap(said: tuple[Language, str]) -> None:
    language, text = said
    found = reading(text, language)
    for figure in found.figures:
        assert figure.quote == figure.span.of(text)
        assert figure.sentence.holds(figure.span)
    ends = [figure.span.end for figure in found.figures]
    starts = [figure.span.start for figure in found.figures]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@given(texts)
def test_reading_twice_is_the_same(said: tuple[Language, str]) -> None:
    language, text = said
    assert reading(text, language) == reading(text, language)


@given(texts)
def test_figures_have_different_ids(said: tuple[Language, str]) -> None:
    language, text = said
    ids = [figure.figure_id for figure in reading(text, language).figures]
    assert len(ids) == len(set(ids))


@given(texts)
def test_a_neutral_sentence_changes_no_other_figure(said: tuple[Language, str]) -> None:
    language, text = said
    before = reading(text, language).figures
    assert reading(f"{text}\n\n{NEUTRAL[language]}", language).figures == before


@given(st.integers(1, 999_999))
def test_an_id_does_not_depend_on_the_value(number: int) -> None:
    one, other = (only(f"Инфляция составила {n} %.") for n in (number, 7))
    assert one.figure_id == other.figure_id
