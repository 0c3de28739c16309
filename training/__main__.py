"""`python -m training` rebuilds the packaged pipeline; `--measure` only measures the one that ships."""

from __future__ import annotations

import argparse
from pathlib import Path

import spacy
from spacy.language import Language

from training.corpus import treebanks
from training.evaluate import CUTTERS, evaluate, table, tokens_per_second
from training.package import complete, write
from training.train import train, use_fast_matrices
from training.vectors import blank_with_vectors

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    options = _parser().parse_args()
    use_fast_matrices()
    if not options.measure:
        build(options.treebank, options.work, options.target)
    for row in measure(spacy.load(options.target), options.treebank):
        print(row)


def build(treebank: Path, work: Path, target: Path) -> None:
    vectors = work / "vectors"
    blank_with_vectors().to_disk(vectors)
    trained = train(treebank, work, vectors)
    main_treebank, helpers = treebanks(treebank)
    nlp = complete(trained, [*main_treebank, *helpers])
    write(nlp, target, performance=_figures(nlp, treebank))


def measure(nlp: Language, treebank: Path) -> list[str]:
    parts = {part: treebank / f"en_ewt-{part}.conllu.gz" for part in ("dev", "test")}
    figures = [
        (f"{part}, cut by {name}", evaluate(nlp, path, cutter))
        for part, path in parts.items()
        for name, cutter in CUTTERS.items()
    ]
    return [*table(figures), f"{tokens_per_second(nlp, parts['test']):.0f} tokens a second"]


def _figures(nlp: Language, treebank: Path) -> dict[str, float]:
    figures = evaluate(nlp, treebank / "en_ewt-test.conllu.gz")
    return {f"ewt_test_{name}_f1": round(figure / 100, 4) for name, figure in figures.items()}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--treebank", type=Path, default=ROOT.parent / "shared" / "treebank")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training", help="where training keeps its files")
    parser.add_argument("--target", type=Path, default=ROOT / "src" / "toneguard" / "language" / "model")
    parser.add_argument("--measure", action="store_true", help="only measure the pipeline in --target")
    return parser


if __name__ == "__main__":
    main()
