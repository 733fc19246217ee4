-- Format 1.1 of a journey document (user_version 1001). Frozen: a change of columns is a new file and a migration.
-- docs/file-format.md describes every table and column.

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    builtin TEXT,
    name TEXT,
    category TEXT NOT NULL CHECK (category IN ('personal', 'telephone', 'written', 'self-service', 'messaging', 'social', 'automated', 'video')),
    medium TEXT NOT NULL CHECK (medium IN ('physical', 'digital', 'voice')),
    icon TEXT,
    around_the_clock TEXT NOT NULL CHECK (around_the_clock IN ('yes', 'no', 'unknown')),
    connected TEXT NOT NULL CHECK (connected IN ('yes', 'no', 'unknown')),
    structured_cases TEXT NOT NULL CHECK (structured_cases IN ('yes', 'no', 'unknown')),
    proactive TEXT NOT NULL CHECK (proactive IN ('yes', 'no', 'unknown')),
    automatable TEXT NOT NULL CHECK (automatable IN ('yes', 'no', 'unknown')),
    scales TEXT NOT NULL CHECK (scales IN ('yes', 'no', 'unknown')),
    human TEXT NOT NULL CHECK (human IN ('yes', 'no', 'unknown')),
    mobile TEXT NOT NULL CHECK (mobile IN ('yes', 'no', 'unknown'))
) STRICT;

CREATE TABLE persona (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('persona', 'segment')),
    note TEXT NOT NULL,
    value_class TEXT CHECK (value_class IN ('frustrating', 'hopeful', 'potential', 'dream'))
) STRICT;

CREATE TABLE channel_preference (
    id TEXT NOT NULL PRIMARY KEY,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    channel_id TEXT NOT NULL REFERENCES channel (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE owner (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL
) STRICT;

CREATE TABLE system (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('crm', 'ticketing', 'billing', 'portal', 'customer-data-platform', 'marketing-automation', 'email-management', 'other'))
) STRICT;

CREATE TABLE information_item (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'survey', 'data', 'document')),
    citation TEXT NOT NULL,
    date TEXT,
    url TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE map (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('as-is', 'to-be')),
    derived_from_id TEXT REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('draft', 'in-review', 'approved')),
    reviewed_on TEXT,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE map_persona (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE phase (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pre-contract', 'onboarding', 'service', 'custom')),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    tone TEXT CHECK (tone IN ('blue', 'teal', 'green', 'violet', 'slate'))
) STRICT;

CREATE TABLE lane (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('customer', 'frontstage', 'backstage', 'systems', 'custom')),
    tone TEXT CHECK (tone IN ('blue', 'teal', 'green', 'violet', 'slate', 'sand'))
) STRICT;

CREATE TABLE path (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    rows_by TEXT NOT NULL CHECK (rows_by IN ('lane', 'channel', 'owner', 'persona', 'system')),
    rows TEXT NOT NULL CHECK (rows LIKE '[%]'),
    filters TEXT NOT NULL CHECK (filters LIKE '[%]'),
    lines TEXT NOT NULL CHECK (lines LIKE '[%]'),
    persona_id TEXT REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    search TEXT NOT NULL
) STRICT;

CREATE TABLE touchpoint (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    phase_id TEXT NOT NULL REFERENCES phase (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    lane_id TEXT NOT NULL REFERENCES lane (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    goal TEXT NOT NULL,
    quote TEXT NOT NULL,
    channel_id TEXT REFERENCES channel (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    owner_id TEXT REFERENCES owner (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'success', 'failure')),
    devices TEXT NOT NULL CHECK (devices LIKE '[%]'),
    answer_minutes INTEGER CHECK (answer_minutes BETWEEN 0 AND 100000000),
    staff_training TEXT NOT NULL,
    proactive TEXT NOT NULL CHECK (proactive IN ('yes', 'no', 'unknown')),
    bot_disclosed TEXT NOT NULL CHECK (bot_disclosed IN ('yes', 'no', 'unknown')),
    asks_feedback TEXT NOT NULL CHECK (asks_feedback IN ('yes', 'no', 'unknown')),
    promotes TEXT NOT NULL CHECK (promotes LIKE '[%]'),
    offers TEXT NOT NULL CHECK (offers LIKE '[%]'),
    evidence_status TEXT NOT NULL CHECK (evidence_status IN ('assumption', 'partly', 'researched')),
    detail_map_id TEXT REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    origin_id TEXT REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE path_touchpoint (
    id TEXT NOT NULL PRIMARY KEY,
    path_id TEXT NOT NULL REFERENCES path (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL
) STRICT;

CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    target_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('next', 'alternative', 'escalation', 'back', 'drop-out')),
    condition TEXT NOT NULL,
    share REAL CHECK (share BETWEEN 0 AND 100),
    waiting_minutes INTEGER CHECK (waiting_minutes BETWEEN 0 AND 100000000),
    context_travels TEXT NOT NULL CHECK (context_travels IN ('yes', 'no', 'unknown'))
) STRICT;

CREATE TABLE touchpoint_persona (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE touchpoint_system (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    system_id TEXT NOT NULL REFERENCES system (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE touchpoint_information (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    item_id TEXT NOT NULL REFERENCES information_item (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    direction TEXT NOT NULL CHECK (direction IN ('asked', 'told'))
) STRICT;

CREATE TABLE touchpoint_evidence (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    caption TEXT NOT NULL
) STRICT;

CREATE TABLE emotion (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    persona_id TEXT REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    score INTEGER NOT NULL CHECK (score BETWEEN -3 AND 3),
    quote TEXT NOT NULL
) STRICT;

CREATE TABLE pain_point (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    link_id TEXT REFERENCES link (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    text TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 5),
    frequency INTEGER NOT NULL CHECK (frequency BETWEEN 1 AND 5),
    cause TEXT NOT NULL,
    owner_id TEXT REFERENCES owner (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('open', 'in-progress', 'solved', 'accepted')),
    CHECK ((touchpoint_id IS NULL) <> (link_id IS NULL))
) STRICT;

CREATE TABLE pain_point_evidence (
    id TEXT NOT NULL PRIMARY KEY,
    pain_point_id TEXT NOT NULL REFERENCES pain_point (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE opportunity (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    text TEXT NOT NULL,
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 5),
    effort INTEGER NOT NULL CHECK (effort BETWEEN 1 AND 5),
    owner_id TEXT REFERENCES owner (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('idea', 'planned', 'in-progress', 'done', 'dropped')),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE opportunity_pain_point (
    id TEXT NOT NULL PRIMARY KEY,
    opportunity_id TEXT NOT NULL REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    pain_point_id TEXT NOT NULL REFERENCES pain_point (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    link_id TEXT REFERENCES link (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    metric TEXT NOT NULL CHECK (metric IN ('nps', 'csat', 'ces', 'volume', 'waiting-time', 'drop-out', 'first-contact-resolution', 'retention', 'turnover')),
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    sample_size INTEGER CHECK (sample_size BETWEEN 0 AND 1000000000000),
    promoters INTEGER CHECK (promoters BETWEEN 0 AND 1000000000000),
    passives INTEGER CHECK (passives BETWEEN 0 AND 1000000000000),
    detractors INTEGER CHECK (detractors BETWEEN 0 AND 1000000000000),
    period_from TEXT,
    period_to TEXT,
    segment TEXT NOT NULL,
    source TEXT NOT NULL,
    CHECK ((touchpoint_id IS NULL) <> (link_id IS NULL))
) STRICT;

CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    link_id TEXT REFERENCES link (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
    CHECK ((touchpoint_id IS NULL) <> (link_id IS NULL))
) STRICT;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE asset (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 100000),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 100000),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE version (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE lineage (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE export_base (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    map_id TEXT,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
