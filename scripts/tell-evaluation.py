"""An evaluation, or a check of predictions, for a terminal."""

import json
import sys


def evaluation(found):
    print(f"  accuracy    {found['accuracy']:.4f}   (always to say below: {found['accuracy_of_always_below']:.4f})")
    print(f"  ROC AUC     {found['roc_auc']:.4f}")
    print(f"  precision   {found['precision']:.4f}   recall {found['recall']:.4f}")
    print(f"  confusion   {'':>14}" + "".join(f"{'said ' + label:>16}" for label in found["labels"]))
    for label, row in zip(found["labels"], found["confusion_matrix"]):
        print(f"              {'is ' + label:>14}" + "".join(f"{count:>16,}" for count in row))
    model = found["model"]
    print(f"  model       {model['model']} of scikit-learn {model['scikit_learn']}, {model['rounds']} rounds on {model['rows']:,} people")


def check(found):
    known = f", accuracy {found['accuracy']:.4f} where it is known" if "accuracy" in found else ""
    print(f"{'passed' if found['passed'] else 'failed'}: {found['predictions']:,} predictions, {found['share_above']:.2%} above{known}")


def main():
    *options, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        found = json.load(file)
    (check if "--check" in options else evaluation)(found)


main()
