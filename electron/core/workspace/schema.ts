// The tables of the workspace, as the list of steps that build them; a step already released is never edited.

/** Step n brings a workspace from version n to version n + 1. */
export const workspaceMigrations: readonly string[] = [
  `
  CREATE TABLE audience (
    id          TEXT PRIMARY KEY,
    fields      TEXT NOT NULL,
    expected    INTEGER NOT NULL CHECK (expected > 0),
    received    INTEGER NOT NULL DEFAULT 0 CHECK (received <= expected),
    excluded    INTEGER NOT NULL,
    source_name TEXT NOT NULL,
    fingerprint TEXT,
    created_at  INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE audience_contact (
    audience_id  TEXT NOT NULL REFERENCES audience (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    source_row   INTEGER NOT NULL,
    e164         TEXT NOT NULL,
    field_values TEXT NOT NULL,
    PRIMARY KEY (audience_id, position),
    UNIQUE (audience_id, e164)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE campaign (
    id                   TEXT PRIMARY KEY,
    audience_id          TEXT NOT NULL REFERENCES audience (id),
    content_hash         TEXT NOT NULL,
    marker               TEXT NOT NULL UNIQUE,
    name                 TEXT NOT NULL,
    sender_id            TEXT NOT NULL,
    purpose              TEXT NOT NULL,
    template             TEXT NOT NULL,
    target               TEXT NOT NULL,
    schedule             TEXT NOT NULL,
    status               TEXT NOT NULL,
    audience             INTEGER NOT NULL,
    excluded             INTEGER NOT NULL,
    uploaded             INTEGER NOT NULL,
    parts                INTEGER NOT NULL,
    group_id             TEXT,
    provider_campaign_id TEXT,
    provider_status      TEXT,
    tranches             TEXT NOT NULL,
    counts               TEXT,
    refusal              TEXT,
    problem              TEXT,
    practice             INTEGER NOT NULL,
    created_at           INTEGER NOT NULL,
    updated_at           INTEGER NOT NULL,
    refreshed_at         INTEGER
  ) STRICT;
  CREATE INDEX campaign_by_status ON campaign (status);
  CREATE INDEX campaign_by_content ON campaign (content_hash, created_at);

  CREATE TABLE intent (
    id           TEXT PRIMARY KEY,
    campaign_id  TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    attempt      INTEGER NOT NULL,
    request_hash TEXT NOT NULL,
    contacts     INTEGER NOT NULL,
    boot_id      TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('pending', 'not-sent', 'rejected', 'sent', 'unknown')),
    detail       TEXT,
    created_at   INTEGER NOT NULL,
    settled_at   INTEGER,
    UNIQUE (campaign_id, attempt)
  ) STRICT;
  CREATE UNIQUE INDEX one_send_a_campaign ON intent (campaign_id) WHERE outcome <> 'not-sent';

  CREATE TABLE upload_batch (
    campaign_id    TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    first_position INTEGER NOT NULL,
    contacts       INTEGER NOT NULL,
    content_hash   TEXT,
    state          TEXT NOT NULL CHECK (state IN ('planned', 'intent', 'acked')),
    PRIMARY KEY (campaign_id, number)
  ) STRICT;
  `,
  `
  ALTER TABLE campaign ADD COLUMN account_id TEXT NOT NULL DEFAULT 'first';

  CREATE TABLE single_message (
    id           TEXT PRIMARY KEY,
    channel      TEXT NOT NULL CHECK (channel IN ('sms', 'voice')),
    sender_id    TEXT NOT NULL,
    numbers      TEXT NOT NULL,
    text         TEXT NOT NULL,
    account_id   TEXT NOT NULL,
    practice     INTEGER NOT NULL,
    request_hash TEXT NOT NULL,
    boot_id      TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('pending', 'not-sent', 'rejected', 'sent', 'unknown')),
    detail       TEXT NOT NULL,
    parts        TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    settled_at   INTEGER,
    refreshed_at INTEGER
  ) STRICT;

  CREATE TABLE group_upload (
    id           TEXT PRIMARY KEY,
    group_id     TEXT NOT NULL,
    group_name   TEXT,
    status       TEXT NOT NULL,
    contacts     INTEGER NOT NULL,
    uploaded     INTEGER NOT NULL,
    count_before INTEGER,
    count_after  INTEGER,
    refusal      TEXT,
    problem      TEXT,
    account_id   TEXT NOT NULL,
    practice     INTEGER NOT NULL,
    started_at   INTEGER NOT NULL,
    ended_at     INTEGER
  ) STRICT;

  CREATE TABLE activity (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at            INTEGER NOT NULL,
    duration_ms   INTEGER NOT NULL,
    operation     TEXT NOT NULL,
    method        TEXT NOT NULL,
    host          TEXT NOT NULL,
    path          TEXT NOT NULL,
    contacts      INTEGER NOT NULL,
    fields        TEXT NOT NULL,
    request_bytes INTEGER NOT NULL,
    outcome       TEXT NOT NULL,
    status        INTEGER,
    reason        TEXT,
    account_id    TEXT NOT NULL,
    practice      INTEGER NOT NULL,
    request       TEXT NOT NULL,
    answer        TEXT
  ) STRICT;
  CREATE INDEX activity_by_time ON activity (at);
  `,
  `
  ALTER TABLE campaign ADD COLUMN repeat_of TEXT REFERENCES campaign (id) ON DELETE SET NULL;

  CREATE TABLE campaign_group (
    campaign_id TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    marker      TEXT NOT NULL UNIQUE,
    group_id    TEXT,
    state       TEXT NOT NULL CHECK (state IN ('intent', 'made', 'abandoned', 'deleted')),
    PRIMARY KEY (campaign_id, number)
  ) STRICT;
  `,
  `
  ALTER TABLE campaign ADD COLUMN requested_at INTEGER;
  ALTER TABLE campaign ADD COLUMN looks TEXT NOT NULL DEFAULT '[]';
  UPDATE campaign SET requested_at =
    (SELECT max(created_at) FROM intent WHERE intent.campaign_id = campaign.id);
  `,
]
