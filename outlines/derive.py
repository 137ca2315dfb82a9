#!/usr/bin/env python3
"""Derives the map's outlines of countries, and their names, from published and own tables. See README.md in this folder.

usage: derive.py COUNTRIES-110M.json COUNTRIES.tsv OUT_FOLDER
"""
import json
import pathlib
import sys

# Where the package shortens a name, or has another than our table.
OTHER_NAMES = {
    "Bosnia and Herz.": "BIH",
    "Central African Rep.": "CAF",
    "Dem. Rep. Congo": "COD",
    "Dominican Rep.": "DOM",
    "Eq. Guinea": "GNQ",
    "Falkland Is.": "FLK",
    "Fr. S. Antarctic Lands": "ATF",
    "S. Sudan": "SSD",
    "Solomon Is.": "SLB",
    "W. Sahara": "ESH",
    "eSwatini": "SWZ",
    "Antarctica": "ATA",
}
# Drawn with the land around them; no ISO code stands for them.
WITHOUT_CODE = {"N. Cyprus", "Somaliland"}


def countries(table):
    """Usual name by ISO alpha-3 code, and code by any name."""
    usual, codes = {}, {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, _, _, names, *_ = line.split("\t")
            usual[code] = names.split("|")[0]
            for name in names.split("|"):
                codes.setdefault(name, code)
    return usual, codes


def outline(geometry, codes):
    name = geometry["properties"]["name"]
    code = OTHER_NAMES.get(name) or codes.get(name)
    if code is None and name not in WITHOUT_CODE:
        sys.exit(f"no code is known for {name}")
    shape = {"type": geometry["type"], "arcs": geometry["arcs"]}
    return {**shape, "id": code} if code else shape


def main(atlas, table, folder):
    usual, codes = countries(pathlib.Path(table))
    world = json.loads(pathlib.Path(atlas).read_text(encoding="utf-8"))
    shapes = [outline(each, codes) for each in world["objects"]["countries"]["geometries"]]
    write(pathlib.Path(folder, "outlines.json"), {
        "attribution": "Natural Earth, public domain; by way of world-atlas 2.0.2 (ISC, (c) 2013-2019 Michael Bostock)",
        "type": "Topology",
        "transform": world["transform"],
        "objects": {"countries": {"type": "GeometryCollection", "geometries": shapes}},
        "arcs": world["arcs"],
    })
    write(pathlib.Path(folder, "countries.json"), dict(sorted(usual.items())))


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
