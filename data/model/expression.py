"""Arithmetic written as text: numbers, names, + - * / and brackets, nothing else."""

import ast
import operator
from collections.abc import Callable, Mapping

OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def evaluate(formula: str, values: Mapping[str, float]) -> float:
    """The number a formula gives for these values.

    Raises ValueError where it is not arithmetic, KeyError where a name has no value,
    ZeroDivisionError.
    """
    return _value(_tree(formula), values)


def operands(formula: str) -> frozenset[str]:
    """The names a formula uses. Raises ValueError where it is not arithmetic."""
    named = [node.id for node in ast.walk(_tree(formula)) if isinstance(node, ast.Name)]
    evaluate(formula, dict.fromkeys(named, 1.0))
    return frozenset(named)


def _tree(formula: str) -> ast.expr:
    try:
        return ast.parse(formula, mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"not arithmetic: {formula}") from error


def _value(node: ast.expr, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name):
            return values[name]
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in OPERATORS:
            return OPERATORS[type(sign)](_value(left, values), _value(right, values))
    raise ValueError(f"not arithmetic: {ast.unparse(node)}")
