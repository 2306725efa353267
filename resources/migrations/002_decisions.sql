-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: what people decide, which releases are of one company, and what checks found.
--
-- Nothing here points at a row of version 1's tables but companies, which are never deleted: a
-- release that is removed and imported again finds its decisions by its sha256 and by bytes.
-- AUTOINCREMENT, so that numbers tell the order in which decisions were made, and undo can bring
-- one back under its own. `made` is a day; places are bytes of the reading text.

ALTER TABLE releases ADD COLUMN former_names TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(former_names));

CREATE TABLE row_decisions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    company_id INTEGER NOT NULL REFERENCES companies (id),
    what       TEXT NOT NULL CHECK (what IN ('join', 'split', 'rename')),
    kind       TEXT NOT NULL CHECK (kind <> ''),
    from_date  TEXT NOT NULL,
    words      TEXT NOT NULL,
    made       TEXT NOT NULL
) STRICT;

CREATE INDEX row_decisions_of_company ON row_decisions (company_id);

-- The rows a decision is about: 'line' always, 'into' for a join.
CREATE TABLE row_decision_names (
    decision_id INTEGER NOT NULL REFERENCES row_decisions (id) ON DELETE CASCADE,
    part        TEXT NOT NULL CHECK (part IN ('line', 'into')),
    label       TEXT NOT NULL,
    section     TEXT NOT NULL,
    measure     TEXT NOT NULL
        CHECK (measure IN ('currency', 'shares', 'per-share', 'percent', 'count')),
    PRIMARY KEY (decision_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE row_decision_places (
    decision_id INTEGER NOT NULL,
    part        TEXT NOT NULL,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    sha256      TEXT NOT NULL CHECK (sha256 <> ''),
    byte_begin  INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end    INTEGER NOT NULL CHECK (byte_end >= 0),
    PRIMARY KEY (decision_id, part, ordinal),
    FOREIGN KEY (decision_id, part) REFERENCES row_decision_names (decision_id, part)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE corrections (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256           TEXT NOT NULL CHECK (sha256 <> ''),
    byte_begin       INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end         INTEGER NOT NULL CHECK (byte_end >= 0),
    printed          TEXT NOT NULL,
    read_as          TEXT NOT NULL CHECK (read_as IN ('number', 'nil', 'text')),
    read_coefficient INTEGER NOT NULL,
    read_exponent    INTEGER NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('number', 'nil')),
    coefficient      INTEGER NOT NULL,
    exponent         INTEGER NOT NULL,
    reason           TEXT NOT NULL,
    made             TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_of_release ON corrections (sha256);

CREATE TABLE annotations (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    company_id INTEGER NOT NULL REFERENCES companies (id),
    end_date   TEXT NOT NULL,
    months     INTEGER NOT NULL CHECK (months >= 0),
    chart      TEXT NOT NULL,
    text       TEXT NOT NULL,
    made       TEXT NOT NULL
) STRICT;

CREATE INDEX annotations_of_company ON annotations (company_id);

-- Names of companies that a person said are one company (same = 1) or are not (same = 0).
CREATE TABLE company_links (
    one_key   TEXT NOT NULL,
    other_key TEXT NOT NULL CHECK (one_key < other_key),
    same      INTEGER NOT NULL CHECK (same IN (0, 1)),
    PRIMARY KEY (one_key, other_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE watched_folders (
    path TEXT PRIMARY KEY CHECK (path <> '')
) STRICT, WITHOUT ROWID;

-- How many checks of a release came out how, the last time they ran.
CREATE TABLE check_counts (
    sha256   TEXT PRIMARY KEY CHECK (sha256 <> ''),
    holds    INTEGER NOT NULL CHECK (holds >= 0),
    rounding INTEGER NOT NULL CHECK (rounding >= 0),
    revised  INTEGER NOT NULL CHECK (revised >= 0),
    unknown  INTEGER NOT NULL CHECK (unknown >= 0),
    fails    INTEGER NOT NULL CHECK (fails >= 0)
) STRICT, WITHOUT ROWID;
