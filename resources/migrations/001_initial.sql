-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1: releases as they were read.
--
-- A row's address is where it stands: release, statement, item, fact, each counted from 0 in
-- printed order. The tables of a release are clustered by that address, so that a release is read
-- with one scan a table and goes with one DELETE.
--
-- What a person decides later (names, joined rows, corrections, notes) belongs into tables of
-- their own that point at companies(id) and at releases by sha256 and byte range: these outlive a
-- release that is removed and imported again, row ids do not.
--
-- Amounts are coefficient * 10^exponent in single units; the exponent is the printed precision.
-- Lists (section, marks, args) are JSON arrays of strings. Places are bytes of the reading text
-- with lines and columns counted from 1. An empty end_date is a period nobody named.

PRAGMA application_id = 1363962210;

CREATE TABLE companies (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE periods (
    id       INTEGER PRIMARY KEY,
    end_date TEXT NOT NULL
        CHECK (end_date = '' OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    months   INTEGER NOT NULL CHECK (months >= 0),
    UNIQUE (end_date, months)
) STRICT;

CREATE TABLE releases (
    id                 INTEGER PRIMARY KEY,
    company_id         INTEGER NOT NULL REFERENCES companies (id),
    sha256             TEXT NOT NULL UNIQUE CHECK (sha256 <> ''),
    file_name          TEXT NOT NULL,
    format             TEXT NOT NULL,
    company            TEXT NOT NULL,
    ticker             TEXT NOT NULL,
    exchange           TEXT NOT NULL,
    cik                TEXT NOT NULL,
    headline           TEXT NOT NULL,
    published          TEXT NOT NULL,
    place              TEXT NOT NULL,
    wire               TEXT NOT NULL,
    quarter_id         INTEGER NOT NULL REFERENCES periods (id),
    fiscal_year        INTEGER NOT NULL,
    fiscal_quarter     INTEGER NOT NULL CHECK (fiscal_quarter BETWEEN 0 AND 4),
    unaudited          INTEGER NOT NULL CHECK (unaudited IN (0, 1)),
    restated           INTEGER NOT NULL CHECK (restated IN (0, 1)),
    numbers_facts      INTEGER NOT NULL CHECK (numbers_facts >= 0),
    numbers_headings   INTEGER NOT NULL CHECK (numbers_headings >= 0),
    numbers_changes    INTEGER NOT NULL CHECK (numbers_changes >= 0),
    numbers_not_placed INTEGER NOT NULL CHECK (numbers_not_placed >= 0)
) STRICT;

CREATE INDEX releases_of_company ON releases (company_id);

-- The file as it was opened. `packed` is its size in four bytes, highest first, then a zlib stream.
CREATE TABLE originals (
    release_id INTEGER PRIMARY KEY REFERENCES releases (id) ON DELETE CASCADE,
    size       INTEGER NOT NULL CHECK (size >= 0),
    packed     BLOB NOT NULL
) STRICT;

CREATE TABLE contacts (
    release_id INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    name       TEXT NOT NULL,
    phone      TEXT NOT NULL,
    email      TEXT NOT NULL,
    role       TEXT NOT NULL,
    PRIMARY KEY (release_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
    release_id  INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    kind        TEXT NOT NULL CHECK (kind <> ''),
    kind_reason TEXT NOT NULL,
    title       TEXT NOT NULL,
    unit_note   TEXT NOT NULL,
    scale       INTEGER NOT NULL,
    byte_begin  INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end    INTEGER NOT NULL CHECK (byte_end >= 0),
    PRIMARY KEY (release_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_columns (
    release_id INTEGER NOT NULL,
    statement  INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    period_id  INTEGER NOT NULL REFERENCES periods (id),
    aspect     TEXT NOT NULL,
    heading    TEXT NOT NULL,
    marks      TEXT NOT NULL CHECK (json_valid(marks)),
    unaudited  INTEGER NOT NULL CHECK (unaudited IN (0, 1)),
    restated   INTEGER NOT NULL CHECK (restated IN (0, 1)),
    PRIMARY KEY (release_id, statement, ordinal),
    FOREIGN KEY (release_id, statement) REFERENCES statements (release_id, ordinal)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE line_items (
    release_id   INTEGER NOT NULL,
    statement    INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
    label        TEXT NOT NULL,
    section      TEXT NOT NULL CHECK (json_valid(section)),
    marks        TEXT NOT NULL CHECK (json_valid(marks)),
    depth        INTEGER NOT NULL CHECK (depth >= 0),
    role         TEXT NOT NULL CHECK (role IN ('heading', 'item', 'subtotal', 'total')),
    rule_above   TEXT NOT NULL CHECK (rule_above IN ('none', 'single', 'double')),
    rule_below   TEXT NOT NULL CHECK (rule_below IN ('none', 'single', 'double')),
    taxonomy     TEXT NOT NULL,
    byte_begin   INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end     INTEGER NOT NULL CHECK (byte_end >= 0),
    first_line   INTEGER NOT NULL,
    first_column INTEGER NOT NULL,
    last_line    INTEGER NOT NULL,
    last_column  INTEGER NOT NULL,
    printed      TEXT NOT NULL,
    PRIMARY KEY (release_id, statement, ordinal),
    FOREIGN KEY (release_id, statement) REFERENCES statements (release_id, ordinal)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    release_id   INTEGER NOT NULL,
    statement    INTEGER NOT NULL,
    item         INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
    in_column    INTEGER NOT NULL,
    period_id    INTEGER NOT NULL REFERENCES periods (id),
    aspect       TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('number', 'nil', 'text')),
    coefficient  INTEGER NOT NULL,
    exponent     INTEGER NOT NULL,
    measure      TEXT NOT NULL
        CHECK (measure IN ('currency', 'shares', 'per-share', 'percent', 'count')),
    currency     TEXT NOT NULL,
    doubtful     INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
    byte_begin   INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end     INTEGER NOT NULL CHECK (byte_end >= 0),
    first_line   INTEGER NOT NULL,
    first_column INTEGER NOT NULL,
    last_line    INTEGER NOT NULL,
    last_column  INTEGER NOT NULL,
    printed      TEXT NOT NULL,
    PRIMARY KEY (release_id, statement, item, ordinal),
    FOREIGN KEY (release_id, statement, item)
        REFERENCES line_items (release_id, statement, ordinal) ON DELETE CASCADE,
    FOREIGN KEY (release_id, statement, in_column)
        REFERENCES statement_columns (release_id, statement, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE prose_facts (
    release_id     INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL CHECK (ordinal >= 0),
    subject        TEXT NOT NULL,
    taxonomy       TEXT NOT NULL,
    period_id      INTEGER NOT NULL REFERENCES periods (id),
    coefficient    INTEGER NOT NULL,
    exponent       INTEGER NOT NULL,
    measure        TEXT NOT NULL
        CHECK (measure IN ('currency', 'shares', 'per-share', 'percent', 'count')),
    currency       TEXT NOT NULL,
    byte_begin     INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end       INTEGER NOT NULL CHECK (byte_end >= 0),
    first_line     INTEGER NOT NULL,
    first_column   INTEGER NOT NULL,
    last_line      INTEGER NOT NULL,
    last_column    INTEGER NOT NULL,
    printed        TEXT NOT NULL,
    sentence_begin INTEGER NOT NULL CHECK (sentence_begin >= 0),
    sentence_end   INTEGER NOT NULL CHECK (sentence_end >= 0),
    PRIMARY KEY (release_id, ordinal)
) STRICT, WITHOUT ROWID;

-- `statement` is NULL where a footnote belongs to no statement.
CREATE TABLE footnotes (
    release_id   INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
    statement    INTEGER,
    mark         TEXT NOT NULL,
    text         TEXT NOT NULL,
    byte_begin   INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end     INTEGER NOT NULL CHECK (byte_end >= 0),
    first_line   INTEGER NOT NULL,
    first_column INTEGER NOT NULL,
    last_line    INTEGER NOT NULL,
    last_column  INTEGER NOT NULL,
    printed      TEXT NOT NULL,
    PRIMARY KEY (release_id, ordinal),
    FOREIGN KEY (release_id, statement) REFERENCES statements (release_id, ordinal)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE issues (
    release_id   INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
    severity     TEXT NOT NULL CHECK (severity IN ('note', 'doubt', 'fault')),
    code         TEXT NOT NULL CHECK (code <> ''),
    args         TEXT NOT NULL CHECK (json_valid(args)),
    byte_begin   INTEGER NOT NULL CHECK (byte_begin >= 0),
    byte_end     INTEGER NOT NULL CHECK (byte_end >= 0),
    first_line   INTEGER NOT NULL,
    first_column INTEGER NOT NULL,
    last_line    INTEGER NOT NULL,
    last_column  INTEGER NOT NULL,
    printed      TEXT NOT NULL,
    PRIMARY KEY (release_id, ordinal)
) STRICT, WITHOUT ROWID;
