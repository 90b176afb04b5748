#!/usr/bin/env python3
"""Counts every cell of a release again from the file of courses, without any of the registry's code.

usage: recount.py FOLDER

FOLDER holds courses.csv (registry export courses) and figures.csv, cases.csv, adherence.csv and comparisons.csv (registry
export release) of the same release. The definitions below are written down independently, from docs/indicators.md and docs/programme.md. Exit
status: 0 every cell
agrees, 1 at least one does not, 2 the files can't be read or can't be a release: a row stands there twice, or no row at
all.
"""
import csv
import math
import sys
from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from itertools import product
from pathlib import Path

# id: (population, met, attributed to, year column, pooled years, made for hospitals, levels)
# a criterion is a column, a list of criteria that all hold, a set of alternatives (any), or days that are within a limit
HIGHER, LOWER = "higher", "lower"


class any_of(tuple):
    """Alternatives, one of which must hold."""


class none_of(tuple):
    """Criteria of which not all hold."""


class within(tuple):
    """(days column, limit, column that answers where the days are not known)"""


INDICATORS = {
    "SARK-PET": (["sarcoma", "ewing_or_osteosarcoma"], "pet", "assessing", "diagnosis_year", 1, True, None),
    "SARK-REF-BONE": (["sarcoma", "bone"], "referred_after_surgery", "assessing", "diagnosis_year", 1, True, None),
    "SARK-REF-STS": (["sarcoma", "extremity_trunk"], "referred_after_surgery", "assessing", "diagnosis_year", 1, True, None),
    "SARK-CHEMO-3W": (["sarcoma", "ewing_or_osteosarcoma", "operated", "chemotherapy_after_surgery"],
                      "chemotherapy_within_21d_of_surgery", "medicating", "diagnosis_year", 1, True, None),
    "SARK-PROTOCOL": (["sarcoma", "ewing_or_osteosarcoma", "drug_treated"], "per_protocol", "medicating", "diagnosis_year", 1, True, None),
    "SARK-CHEMO-EOL": (["sarcoma", "dead"], "chemotherapy_in_last_30d", "residence", "death_year", 3, False,
                       (LOWER, Fraction(10, 100), Fraction(20, 100))),
    "SARK-COV-UTR": (["sarcoma", "first_of_year"], "work_up_report", "assessing", "diagnosis_year", 1, True, (HIGHER, Fraction(80, 100), None)),
    "SARK-COV-KIR": (["sarcoma", "first_of_year", "operated"], "surgery_report", "operating", "diagnosis_year", 1, True, (HIGHER, Fraction(80, 100), None)),
    "SARK-COV-STR": (["sarcoma", "first_of_year", "irradiated"], "radiotherapy_report", "irradiating", "diagnosis_year", 1, True, (HIGHER, Fraction(80, 100), None)),
    "SARK-R0": (["sarcoma", "operated"], "free_margins", "operating", "diagnosis_year", 1, True, None),
    "SARK-DRUG-STS": (["sarcoma", "extremity_trunk", "operated"], "drugs_in_first_treatment", "operating", "diagnosis_year", 1, True, None),
    "SARK-DRUG-ABD": (["sarcoma", "abdominal", "operated"], "drugs_in_first_treatment", "operating", "diagnosis_year", 1, True, None),
    "SARK-CENTRE-FIRST": (["sarcoma", any_of(["bone", ["extremity_trunk", any_of(["deep", "over_5_cm"])]])],
                          "centre_first", "assessing", "diagnosis_year", 1, True, None),
    "SARK-MDT": (["sarcoma"], "mdt_at_centre", "assessing", "diagnosis_year", 1, True, None),
    "SARK-MR": (["sarcoma", "extremity_trunk", "biopsied"], "mr_before_biopsy", "assessing", "diagnosis_year", 1, True, None),
    "SARK-PATH": (["sarcoma"], "sarcoma_pathologist", "assessing", "diagnosis_year", 1, True, None),
    "SARK-R0-ABD": (["sarcoma", "abdominal", "operated"], ["free_margins", "without_rupture"], "operating", "diagnosis_year", 1, True, None),
    "SARK-RT": (["sarcoma", "extremity_trunk", "localised", "operated", "high_grade", "deep"], "tumour_irradiated", "operating", "diagnosis_year", 1, True, None),
    "SARK-OF1": (["sarcoma", "pathway_of1_limited"], within(["pathway_of1_days", 8, "pathway_of1_within_8d"]), "assessing", "diagnosis_year", 1, True, None),
    "SARK-OF2": (["sarcoma", "pathway_of2_limited"], within(["pathway_of2_days", 21, "pathway_of2_within_21d"]), "assessing", "diagnosis_year", 1, True, None),
    "SARK-OF3": (["sarcoma", "pathway_of3_limited"], within(["pathway_of3_days", 14, "pathway_of3_within_14d"]), "assessing", "diagnosis_year", 1, True, None),
    "SARK-OF4": (["sarcoma", "pathway_of4_limited"], within(["pathway_of4_days", 43, "pathway_of4_within_43d"]), "assessing", "diagnosis_year", 1, True, None),
}

# id: (for whom, what shows that it was done, the day that chooses the edition, editions whose text was read or carried over)
BEFORE_REVISION, ALL_READ = ("hp-2018", "hp-2022"), ("hp-2018", "hp-2022", "hp-2024", "hp-2025")
DAYS = {"diagnosis": "assessing", "operation": "operating", "radiotherapy": "irradiating", "systemic_therapy": "medicating"}
NOT_GIST, SOFT_TISSUE = none_of(["gist"]), [none_of(["bone"]), none_of(["gist"])]
OPERATED_LIMB = ["sarcoma", "extremity_trunk", "localised", "operated_in_time"]
RISKS = any_of(["vascular_invasion", ["at_least_8_cm", "infiltrating"], ["at_least_8_cm", "necrosis"], ["infiltrating", "necrosis"]])
OSTEOSARCOMA = ["osteosarcoma", "bone", "high_grade"]
RECOMMENDATIONS = {
    "REF-BONE-UNTOUCHED": (["sarcoma", "bone"], "referred_untouched", "diagnosis", ALL_READ),
    "REF-STS-UNTOUCHED": (["sarcoma", "extremity_trunk", any_of(["deep", "over_5_cm"])], "referred_untouched", "diagnosis", ALL_READ),
    "IMG-STS-MR": (["sarcoma", "extremity_trunk"], "mr_done", "diagnosis", BEFORE_REVISION),
    "IMG-CHEST-CT": (["sarcoma", NOT_GIST], "chest_ct_done", "diagnosis", BEFORE_REVISION),
    "IMG-BONE-XRAY-CT": (["sarcoma", "bone"], any_of(["xray_done", "ct_done"]), "diagnosis", BEFORE_REVISION),
    "IMG-BONE-MR": (["bone", "ewing_or_osteosarcoma"], "mr_done", "diagnosis", BEFORE_REVISION),
    "IMG-BONE-SCAN": (["sarcoma", "bone"], "bone_scan_done", "diagnosis", BEFORE_REVISION),
    "MDT-CENTRE": (["sarcoma"], "mdt_at_centre", "diagnosis", ALL_READ),
    "PATH-STS-GRADE": (["sarcoma", none_of(["bone"]), "fnclcc_type"], "graded_by_fnclcc", "diagnosis", BEFORE_REVISION),
    "PATH-BONE-GRADE": (["sarcoma", "bone"], "graded_as_bone", "diagnosis", BEFORE_REVISION),
    "SURG-BONE-SERVICE": (["sarcoma", "bone", "operated_in_time"], "operated_at_bone_service", "operation", ALL_READ),
    "SURG-STS-CENTRE": (["sarcoma", "extremity_trunk", any_of(["deep", "over_5_cm"]), "operated_in_time"], "operated_at_centre", "operation", ALL_READ),
    "SURG-LIMB-SPARING": (["sarcoma", "limb", "operated_in_time"], "limb_spared", "operation", ALL_READ),
    "PATH-MARGIN": (["sarcoma", "extremity_trunk", "operated_in_time", "clear_margins"], "margin_described", "operation", BEFORE_REVISION),
    "RT-DEEP-HIGH-GRADE": (OPERATED_LIMB + ["high_grade", "deep"], "tumour_irradiated", "operation", BEFORE_REVISION),
    "RT-HIGH-GRADE-CLOSE": (OPERATED_LIMB + ["high_grade", any_of(["intralesional", "marginal"])], "tumour_irradiated", "operation", BEFORE_REVISION),
    "RT-INTRALESIONAL": (OPERATED_LIMB + ["intralesional"], "tumour_irradiated", "operation", BEFORE_REVISION),
    "RT-DOSE-CLEAR": (["sarcoma", SOFT_TISSUE, "post_operative_irradiation", none_of(["intralesional"])], "dose_50_gy", "radiotherapy", BEFORE_REVISION),
    "RT-DOSE-POSITIVE": (["sarcoma", SOFT_TISSUE, "post_operative_irradiation", "intralesional"], "dose_60_66_gy", "radiotherapy", BEFORE_REVISION),
    "RT-DOSE-DEFINITIVE": (["sarcoma", SOFT_TISSUE, "definitive_irradiation"], "dose_70_74_gy", "radiotherapy", BEFORE_REVISION),
    "RT-PALLIATIVE": (["sarcoma", "palliative_irradiation"], "palliative_standard", "radiotherapy", BEFORE_REVISION),
    "DRUG-STS-HIGH-RISK": (OPERATED_LIMB + ["age_18_to_75", "high_grade", RISKS], "gave_doxorubicin_ifosfamide", "operation", ALL_READ),
    "DRUG-OSTEO-NEOADJUVANT": (OSTEOSARCOMA + ["operated_in_time"], "chemotherapy_before_the_operation", "diagnosis", ALL_READ),
    "DRUG-OSTEO-POST-OPERATIVE": (OSTEOSARCOMA + ["operated_in_time"], "chemotherapy_after_the_operation", "diagnosis", ALL_READ),
    "DRUG-OSTEO-DRUGS": (OSTEOSARCOMA + ["chemotherapy_reported"], "osteosarcoma_drugs", "systemic_therapy", ALL_READ),
    "DRUG-EWING": (["ewing"], "gave_vdc_ie", "diagnosis", ALL_READ),
    "DRUG-BONE-CENTRE": (["sarcoma", "bone", "chemotherapy_reported"], "chemotherapy_at_centre", "systemic_therapy", ALL_READ),
    "DRUG-STS-FIRST-LINE": (["sarcoma", SOFT_TISSUE, "palliative_first_line"], "anthracycline_first", "systemic_therapy", ALL_READ),
    "DRUG-GIST-HIGH-RISK": (["gist", "localised", "operated_in_time", "gist_high_risk"], "gave_imatinib", "operation", ALL_READ),
    "DRUG-GIST-TESTED": (["gist", "gave_imatinib"], "gist_mutation_tested", "diagnosis", ALL_READ),
}
Z = 1.959963984540054


def every(answers):
    """All of several answers: no if any is no, yes if all are yes."""
    if "no" in answers:
        return "no"
    return "yes" if all(a == "yes" for a in answers) else "unknown"


def some(answers):
    """Any of several answers: yes if any is yes, no if all are no."""
    if "yes" in answers:
        return "yes"
    return "no" if all(a == "no" for a in answers) else "unknown"


def answer(course, criterion):
    if isinstance(criterion, str):
        return course[criterion]
    if isinstance(criterion, within):
        days, limit, otherwise = criterion
        if course[days] == "" or int(course[days]) < 0:
            return course[otherwise]
        return "yes" if int(course[days]) <= limit else "no"
    answers = [answer(course, part) for part in criterion]
    if isinstance(criterion, none_of):
        return {"yes": "no", "no": "yes", "unknown": "unknown"}[every(answers)]
    return some(answers) if isinstance(criterion, any_of) else every(answers)


def places(course, attribution):
    """The places in which a course counts: hospital, trust, region and the nation, or the unknown unit."""
    found = [(level, course[f"{attribution}_{level}"]) for level in ("hospital", "trust", "region")]
    found = [place for place in found if place[1]]
    return (found or [("unknown", "unknown")]) + [("nation", "norway")]


def bounds(contributions):
    """The extremes over the ways the open courses can turn out, found by trying what each kind of open course can be."""
    kinds = defaultdict(int)
    for contribution in contributions:
        kinds[contribution] += 1
    # courses of one kind may turn out differently; the extremes lie where all of a kind turn out the same
    ways = []
    for (included, met), number in kinds.items():
        options = []
        for i in (("yes", "no") if included == "unknown" else (included,)):
            for m in (("yes", "no") if met == "unknown" else (met,)):
                options.append((number if i == "yes" and m == "yes" else 0, number if i == "yes" else 0))
        ways.append(sorted(set(options)))
    shares = []
    for way in product(*ways):
        all_in = sum(n for _, n in way)
        if all_in:
            shares.append(Fraction(sum(m for m, _ in way), all_in))
    return (min(shares), max(shares)) if shares else None


def wilson(met, n):
    p = met / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return centre - half, centre + half


def level(share, levels):
    direction, high, moderate = levels
    reaches = (lambda s, limit: s >= limit) if direction == HIGHER else (lambda s, limit: s <= limit)
    if reaches(share, high):
        return "high"
    return "moderate" if moderate is not None and reaches(share, moderate) else "low"


def attainment(levels, extremes, decided):
    if levels is None:
        return "no-level"
    if decided and level(extremes[0], levels) == level(extremes[1], levels):
        return level(extremes[0], levels)
    return "cannot-be-decided"


def recount(courses):
    cells = {}
    for indicator, (population, met, attribution, year, pooled, hospitals, levels) in INDICATORS.items():
        groups = defaultdict(list)
        years = [int(c[year]) for c in courses if c[year]]
        if not years:
            continue
        for course in courses:
            included = answer(course, population)
            if included == "no" or not course[year]:
                continue
            for place in places(course, attribution):
                if hospitals or place[0] in ("region", "nation"):
                    for shown in range(int(course[year]), int(course[year]) + pooled):
                        if min(years) + pooled - 1 <= shown <= max(years):
                            groups[place + (shown,)].append((included, answer(course, met)))
        for (where, unit, shown), contributions in groups.items():
            cells[(indicator, where, unit, shown)] = cell(contributions, levels)
    return cells


def cell(contributions, levels):
    def number(included, met):
        return sum(1 for c in contributions if c == (included, met))

    met, unmet = number("yes", "yes"), number("yes", "no")
    extremes = bounds(contributions)
    n = met + unmet
    numbers = [met, unmet, number("yes", "unknown"), number("unknown", "yes"), number("unknown", "no"), number("unknown", "unknown")]
    shares = [met / n, *wilson(met, n)] if n else [None] * 3
    return numbers, shares + [float(extremes[0]), float(extremes[1])], attainment(levels, extremes, n > 0)


def cases(courses):
    counted = defaultdict(int)
    for course in courses:
        if course["sarcoma"] == "yes":
            for where, unit in places(course, "assessing"):
                counted[(where, unit, int(course["diagnosis_year"]), course["tumour_group"])] += 1
    return counted


def followed(course, recommendation):
    """What a recommendation says of a course, by the edition in force on its day: which of the four counts."""
    applies, done, day, editions_read = RECOMMENDATIONS[recommendation]
    edition, applies = course[f"edition_of_{day}"], answer(course, applies)
    if applies == "no" or edition == "none":
        return 2
    if edition and edition not in editions_read:
        return 3
    done = answer(course, done)
    if applies == "unknown" or done == "unknown":
        return 3
    return 0 if done == "yes" else 1


def adherence(courses):
    counted = defaultdict(lambda: [0, 0, 0, 0])
    for course in courses:
        for recommendation, (_, _, day, _) in RECOMMENDATIONS.items():
            says = followed(course, recommendation)
            for where, unit in places(course, DAYS[day]):
                counted[(recommendation, where, unit, int(course["diagnosis_year"]))][says] += 1
    return counted


def tails(met, n, p):
    """How likely it is that so few, and that so many, of n meet a criterion that a share p meets."""
    if p <= 0 or p >= 1:
        surely = 0 if p <= 0 else n
        return float(met >= surely), float(met <= surely)
    logs = [math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * math.log(p) + (n - k) * math.log1p(-p) for k in range(n + 1)]
    chances = [math.exp(chance) for chance in logs]
    return math.fsum(chances[: met + 1]), math.fsum(chances[met:])


def place(met, n, centre):
    """Place in a funnel: outside where a tail, the count itself included, is below half of what the limit leaves out."""
    few, many = tails(met, n, centre)
    for side, tail in (("below", few), ("above", many)):
        if tail < 0.025:
            return ("far-" if tail < 0.001 else "") + side
    return "inside"


def exact_interval(met, n, level):
    """Clopper and Pearson, found by halving."""

    def root(reaches):
        low, high = 0.0, 1.0
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (low, middle) if reaches(middle) else (middle, high)
        return (low + high) / 2

    tail = (1 - level) / 2
    lower = 0.0 if met == 0 else root(lambda p: tails(met, n, p)[1] >= tail)
    upper = 1.0 if met == n else root(lambda p: tails(met, n, p)[0] <= tail)
    return lower, upper


def trend(years):
    """Cochran and Armitage over {year: (met, n)}: direction and p, exact for up to 60 cases, else by the normal distribution."""
    years = {year: tally for year, tally in years.items() if tally[1]}
    if len(years) < 2:
        return None
    first = min(years)
    met, n = sum(m for m, _ in years.values()), sum(c for _, c in years.values())
    moment = sum((year - first) * m for year, (m, _) in years.items())
    cases = sum((year - first) * c for year, (_, c) in years.items())
    squares = sum((year - first) ** 2 * c for year, (_, c) in years.items())
    distance = moment * n - met * cases
    way = "level" if distance == 0 else "rising" if distance > 0 else "falling"
    if n <= 200 and max(years) - first <= 30:
        return way, exact_trend(years, first, met, n, cases, abs(distance)) if n <= 60 else None
    variance = met * (n - met) * (n * squares - cases * cases) / n / n
    return way, 1.0 if distance == 0 or variance == 0 else math.erfc(abs(distance) / n / math.sqrt(2 * variance / n))


def exact_trend(years, first, met, n, cases, far):
    ways = {(0, 0): 1}
    for year, (_, c) in years.items():
        after = defaultdict(int)
        for (so_far, moment), number in ways.items():
            for m in range(min(c, met - so_far) + 1):
                after[(so_far + m, moment + (year - first) * m)] += number * math.comb(c, m)
        ways = after
    all_ways = [(moment, number) for (so_far, moment), number in ways.items() if so_far == met]
    as_far = sum(number for moment, number in all_ways if abs(moment * n - met * cases) >= far)
    return as_far / sum(number for _, number in all_ways)


def compared(numbers):
    """Beside the nation and the target, over the years, and ranked: from the recounted numbers alone."""
    found = {}
    for key, (met, unmet, *_) in numbers.items():
        indicator, level, unit, year = key
        pooled, target = INDICATORS[indicator][4], INDICATORS[indicator][6]
        enough = met + unmet >= (1 if indicator.startswith("SARK-COV") else 10)
        nation = numbers.get((indicator, "nation", "norway", year), [0, 0])
        beside = place(met, met + unmet, nation[0] / sum(nation[:2])) if enough and level != "nation" and sum(nation[:2]) else ""
        aim = place(met, met + unmet, float(target[1])) if enough and target else ""
        own = {y: (numbers[k][0], sum(numbers[k][:2])) for y in range(year % pooled, year + 1, pooled) if (k := (indicator, level, unit, y)) in numbers}
        found[key] = [beside, aim, trend(own), ranks(key, numbers) if enough else None]
    return found


def ranks(key, numbers):
    indicator, level, unit, year = key
    if level in ("nation", "unknown") or indicator in ("SARK-DRUG-STS", "SARK-DRUG-ABD"):
        return None
    least = 1 if indicator.startswith("SARK-COV") else 10
    units = {k[2]: c for k, c in numbers.items() if k[0] == indicator and k[1] == level and k[3] == year and sum(c[:2]) >= least}
    spans = spans_of(tuple(sorted((name, *counts) for name, counts in units.items())))
    down = indicator in ("SARK-REF-BONE", "SARK-REF-STS", "SARK-CHEMO-EOL")
    ahead = lambda one, other: one[1] < other[0] if down else one[0] > other[1]
    own = spans[unit]
    first = 1 + sum(ahead(other, own) for other in spans.values())
    return first, len(spans) - sum(ahead(own, other) for other in spans.values()), len(spans)


@lru_cache(maxsize=None)
def spans_of(units):
    """An interval for every unit, so that all hold together with 95 %, whatever the open courses turn out to be."""
    level = 0.95 ** (1 / len(units))
    spans = {}
    for name, met, unmet, undecided, perhaps_met, perhaps_unmet, perhaps in units:
        open_ones = undecided + perhaps
        lower, _ = exact_interval(met, met + unmet + open_ones + perhaps_unmet, level)
        most = met + open_ones + perhaps_met
        spans[name] = lower, exact_interval(most, most + unmet, level)[1]
    return spans


def compares_otherwise(ours, theirs):
    beside, aim, way, rank = ours
    if [beside, aim] != [theirs["beside_nation"], theirs["beside_target"]]:
        return True
    if [way[0] if way else ""] != [theirs["trend"]] or [str(r) for r in rank or ("", "", "")] != [theirs[f"rank_{name}"] for name in ("first", "last", "units")]:
        return True
    return way is not None and way[1] is not None and abs(way[1] - float(theirs["trend_p"])) > 2e-6


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


ANSWERS = ("followed", "not_followed", "not_applicable", "not_decidable")


class NotARelease(Exception):
    """A file that no release can have."""


def keyed(name, rows, key):
    """The rows by their key. Each key stands in a file once, and no file is without rows."""
    if not rows:
        raise NotARelease(f"{name} has no rows")
    found = {}
    for number, row in enumerate(rows, start=2):
        if key(row) in found:
            raise NotARelease(f"{name}: row {number} repeats the key {key(row)}")
        found[key(row)] = row
    return found


def differs(ours, theirs):
    numbers, shares, judged = ours
    names = ("met", "unmet", "undecided", "perhaps_met", "perhaps_unmet", "perhaps")
    if numbers != [int(theirs[name]) for name in names] or judged != theirs["attainment"]:
        return True
    for share, name in zip(shares, ("share", "lower", "upper", "bound_lower", "bound_upper")):
        if (share is None) != (theirs[name] == ""):
            return True
        if share is not None and abs(share - float(theirs[name])) > 1e-6:
            return True
    return False


def main(folder):
    names = ("courses.csv", "figures.csv", "cases.csv", "adherence.csv", "comparisons.csv")
    courses, figures, counts, advice, comparisons = (read(folder / name) for name in names)
    keyed("courses.csv", courses, lambda c: (c["person"], c["tumour"]))
    theirs = keyed("figures.csv", figures, lambda f: (f["indicator"], f["level"], f["unit"], int(f["year"])))
    cells = keyed("cases.csv", counts, lambda c: (c["level"], c["unit"], int(c["year"]), c["group"]))
    says = keyed("adherence.csv", advice, lambda a: (a["recommendation"], a["level"], a["unit"], int(a["year"])))
    beside = keyed("comparisons.csv", comparisons, lambda c: (c["indicator"], c["level"], c["unit"], int(c["year"])))
    ours = recount(courses)
    wrong = [key for key in ours.keys() | theirs.keys() if key not in ours or key not in theirs or differs(ours[key], theirs[key])]
    counted = cases(courses)
    released = {key: int(c["cases"]) for key, c in cells.items()}
    wrong += [key for key in counted.keys() | released.keys() if counted.get(key) != released.get(key)]
    judged = adherence(courses)
    told = {key: [int(a[name]) for name in ANSWERS] for key, a in says.items()}
    wrong += [key for key in judged.keys() | told.keys() if judged.get(key) != told.get(key)]
    sides = compared({key: cell[0] for key, cell in ours.items()})
    apart = [key for key in sides.keys() | beside.keys() if key not in sides or key not in beside or compares_otherwise(sides[key], beside[key])]
    for key in sorted(apart, key=str)[:20]:
        print("compares otherwise:", key, sides.get(key), beside.get(key))
    wrong += [("comparison", *key) for key in apart]
    for key in sorted(wrong, key=str)[:20]:
        print("differs:", key, ours.get(key, counted.get(key, judged.get(key))), theirs.get(key, released.get(key, told.get(key))))
    print(
        f"{len(courses)} courses, {len(ours)} figures, {len(counted)} counts of cases, {len(judged)} figures of "
        f"recommendations and {len(sides)} comparisons recounted, {len(wrong)} differ"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__)
        sys.exit(2)
    try:
        sys.exit(main(Path(sys.argv[1])))
    except KeyError as column:
        print(f"a file has no column {column}", file=sys.stderr)
        sys.exit(2)
    except NotARelease as reason:
        print(reason, file=sys.stderr)
        sys.exit(2)
    except OSError as unreadable:
        print(f"can't read {unreadable.filename}", file=sys.stderr)
        sys.exit(2)
