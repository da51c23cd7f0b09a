// The tables of the workspace, as the list of steps that build them; a step already released is never edited.
import { draftTables } from '../drafts/draft-tables.ts'
import { exclusionTable } from '../exclusions/exclusion-table.ts'
import { savedListTable } from '../lists/saved-list-table.ts'
import { memoryTables, monthTables } from '../memory/memory-tables.ts'

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
  // What was plain goes to tables of its own, which the core seals and drops once it has the key.
  // `place` names the table, the column and the row to which a text belongs.
  `
  CREATE TABLE data_key (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    check_value BLOB NOT NULL,
    custody     TEXT NOT NULL CHECK (custody IN ('protected', 'beside', 'session'))
  ) STRICT;

  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT;

  CREATE TABLE plain_text (place TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO plain_text
    SELECT 'campaign.template:' || id, template FROM campaign
    UNION ALL SELECT 'campaign.refusal:' || id, refusal FROM campaign WHERE refusal IS NOT NULL
    UNION ALL SELECT 'campaign.problem_message:' || id, problem ->> 'message' FROM campaign
      WHERE problem ->> 'message' <> ''
    UNION ALL SELECT 'single_message.numbers:' || id, numbers FROM single_message
    UNION ALL SELECT 'single_message.text:' || id, text FROM single_message
    UNION ALL SELECT 'single_message.detail:' || id, detail FROM single_message
    UNION ALL SELECT 'single_message.parts:' || id, parts FROM single_message
    UNION ALL SELECT 'group_upload.refusal:' || id, refusal FROM group_upload
      WHERE refusal IS NOT NULL
    UNION ALL SELECT 'group_upload.problem_message:' || id, problem ->> 'message' FROM group_upload
      WHERE problem ->> 'message' <> ''
    UNION ALL SELECT 'activity.request:' || id, request FROM activity
    UNION ALL SELECT 'activity.answer:' || id, answer FROM activity WHERE answer IS NOT NULL;

  ALTER TABLE audience_contact RENAME TO plain_contact;
  CREATE TABLE audience_contact (
    audience_id  TEXT NOT NULL REFERENCES audience (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    source_row   INTEGER NOT NULL,
    number_tag   BLOB NOT NULL,
    e164         BLOB NOT NULL,
    field_values BLOB NOT NULL,
    PRIMARY KEY (audience_id, position),
    UNIQUE (audience_id, number_tag)
  ) STRICT, WITHOUT ROWID;
  UPDATE audience SET fingerprint = NULL;

  ALTER TABLE campaign ADD COLUMN problem_code TEXT;
  UPDATE campaign SET problem_code = problem ->> 'code';
  ALTER TABLE campaign DROP COLUMN problem;
  ALTER TABLE campaign DROP COLUMN template;
  ALTER TABLE campaign DROP COLUMN refusal;
  ALTER TABLE campaign ADD COLUMN problem_message BLOB;
  ALTER TABLE campaign ADD COLUMN template BLOB;
  ALTER TABLE campaign ADD COLUMN refusal BLOB;

  ALTER TABLE single_message DROP COLUMN numbers;
  ALTER TABLE single_message DROP COLUMN text;
  ALTER TABLE single_message DROP COLUMN detail;
  ALTER TABLE single_message DROP COLUMN parts;
  ALTER TABLE single_message ADD COLUMN message_tag BLOB;
  ALTER TABLE single_message ADD COLUMN numbers BLOB;
  ALTER TABLE single_message ADD COLUMN text BLOB;
  ALTER TABLE single_message ADD COLUMN detail BLOB;
  ALTER TABLE single_message ADD COLUMN parts BLOB;

  ALTER TABLE group_upload ADD COLUMN problem_code TEXT;
  UPDATE group_upload SET problem_code = problem ->> 'code';
  ALTER TABLE group_upload DROP COLUMN problem;
  ALTER TABLE group_upload DROP COLUMN refusal;
  ALTER TABLE group_upload ADD COLUMN problem_message BLOB;
  ALTER TABLE group_upload ADD COLUMN refusal BLOB;

  ALTER TABLE activity DROP COLUMN request;
  ALTER TABLE activity DROP COLUMN answer;
  ALTER TABLE activity ADD COLUMN request BLOB;
  ALTER TABLE activity ADD COLUMN answer BLOB;
  `,
  exclusionTable,
  `
  CREATE TABLE keeping (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  ALTER TABLE campaign ADD COLUMN forgotten_at INTEGER;
  `,
  draftTables,
  memoryTables,
  monthTables,
  savedListTable,
]
