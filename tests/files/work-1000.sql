-- The working copy of a session that the program with format 1.0 left behind, as `sqlite3 .dump` gives it.
PRAGMA application_id = 1246907993;
PRAGMA user_version = 1000;
BEGIN TRANSACTION;
CREATE TABLE asset (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 100000),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 100000),
    data BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    caption TEXT NOT NULL
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
INSERT INTO "channel" VALUES('app','a9','app',NULL,'self-service','digital','smartphone','yes','unknown','yes','yes','yes','yes','no','yes');
INSERT INTO "channel" VALUES('chat','a3','chat',NULL,'messaging','digital','message-circle','no','unknown','no','no','no','unknown','yes','unknown');
INSERT INTO "channel" VALUES('chatbot','aB','chatbot',NULL,'automated','digital','bot','yes','unknown','no','no','yes','yes','no','unknown');
INSERT INTO "channel" VALUES('email','a1','email',NULL,'written','digital','mail','yes','unknown','no','yes','unknown','no','unknown','yes');
INSERT INTO "channel" VALUES('fax','aH','fax',NULL,'written','physical','printer','no','no','no','no','no','no','no','no');
INSERT INTO "channel" VALUES('ivr','aG','ivr',NULL,'automated','voice','audio-lines','yes','unknown','yes','no','yes','yes','no','unknown');
INSERT INTO "channel" VALUES('letter','a4','letter',NULL,'written','physical','file-text','no','no','no','yes','yes','unknown','no','no');
INSERT INTO "channel" VALUES('mailbox','aA','mailbox',NULL,'self-service','digital','inbox','yes','yes','yes','yes','yes','yes','no','unknown');
INSERT INTO "channel" VALUES('messaging','aC','messaging',NULL,'messaging','digital','messages-square','unknown','unknown','no','yes','unknown','unknown','unknown','yes');
INSERT INTO "channel" VALUES('personal','a6','personal',NULL,'personal','physical','handshake','no','unknown','no','yes','no','no','yes','no');
INSERT INTO "channel" VALUES('portal','a0','portal',NULL,'self-service','digital','monitor','yes','unknown','yes','yes','yes','yes','no','unknown');
INSERT INTO "channel" VALUES('shop','a7','shop',NULL,'personal','physical','store','no','unknown','no','no','no','no','yes','no');
INSERT INTO "channel" VALUES('sms','aD','sms',NULL,'messaging','digital','message-square-text','yes','unknown','no','yes','yes','yes','no','yes');
INSERT INTO "channel" VALUES('social','aE','social',NULL,'social','digital','megaphone','yes','no','no','no','no','no','yes','yes');
INSERT INTO "channel" VALUES('technician','a5','technician',NULL,'personal','physical','wrench','no','unknown','no','yes','no','no','yes','no');
INSERT INTO "channel" VALUES('telephone','a2','telephone',NULL,'telephone','voice','phone','no','unknown','no','yes','no','no','yes','unknown');
INSERT INTO "channel" VALUES('video','aF','video',NULL,'video','digital','video','no','unknown','no','no','no','no','yes','unknown');
INSERT INTO "channel" VALUES('website','a8','website',NULL,'self-service','digital','globe','yes','no','no','no','yes','yes','no','unknown');
CREATE TABLE channel_preference (
    id TEXT NOT NULL PRIMARY KEY,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    channel_id TEXT NOT NULL REFERENCES channel (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100)
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
CREATE TABLE emotion (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    persona_id TEXT REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    score INTEGER NOT NULL CHECK (score BETWEEN -3 AND 3),
    quote TEXT NOT NULL
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
CREATE TABLE export_base (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    map_id TEXT,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE information_item (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE lane (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('customer', 'frontstage', 'backstage', 'systems', 'custom'))
) STRICT;
INSERT INTO "lane" VALUES('2hrstcjjew2vf3l5','wqyjnzxkm664hh35','a2','Backstage','what it takes','backstage');
INSERT INTO "lane" VALUES('5uxpxohpoj34j5wc','wqyjnzxkm664hh35','a0','Customer','what they do themselves','customer');
INSERT INTO "lane" VALUES('ja3y2nltxv6d6zvt','wqyjnzxkm664hh35','a1','Renamed lane','whom they meet','frontstage');
INSERT INTO "lane" VALUES('445ahynjowh7z5oa','wqyjnzxkm664hh35','a3','Systems','what carries it','systems');
CREATE TABLE lineage (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL
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
CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    gesture TEXT NOT NULL,
    label TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
INSERT INTO "log" VALUES(1,'2026-11-22T02:34:10.260506Z','do','j6pqxcofi24sdwg5','["edit.rename",{"title":"view"}]','{"saved_view":{"view1":[null,{"id":"view1","map_id":"wqyjnzxkm664hh35","rank":"a0","title":"By channel","rows_by":"channel","rows":["a"],"filters":["channel=portal"]}]}}');
INSERT INTO "log" VALUES(2,'2026-11-22T02:34:10.461176Z','do','wlny22566wbxczns','["edit.rename",{"title":"persona"}]','{"persona":{"persona1":[null,{"id":"persona1","rank":"a0","name":"Kim","kind":"persona","note":"","value_class":null}]}}');
INSERT INTO "log" VALUES(3,'2026-11-22T02:34:10.467880Z','do','bgxlwfyqntgntdse','["edit.rename",{"title":"tp"}]','{"touchpoint":{"6b7pwbrnrfqoekmz":[null,{"id":"6b7pwbrnrfqoekmz","map_id":"wqyjnzxkm664hh35","phase_id":"q72mvvz6dwchksoq","lane_id":"5uxpxohpoj34j5wc","step":"a0","rank":"a0","title":"First","note":"","goal":"","quote":"","channel_id":null,"owner_id":null,"moment_of_truth":false,"outcome":"none","devices":[],"answer_minutes":null,"staff_training":"","proactive":"unknown","bot_disclosed":"unknown","asks_feedback":"unknown","promotes":[],"offers":[],"evidence_status":"assumption","detail_map_id":null,"origin_id":null}]}}');
INSERT INTO "log" VALUES(4,'2026-11-22T02:34:10.471926Z','do','vfg3zjw75etzzi7a','["edit.rename",{"title":"phase"}]','{"phase":{"q72mvvz6dwchksoq":[{"id":"q72mvvz6dwchksoq","map_id":"wqyjnzxkm664hh35","rank":"a0","title":"Before the contract","subtitle":"Learn, get advice, order","kind":"pre-contract","locked":false},{"id":"q72mvvz6dwchksoq","map_id":"wqyjnzxkm664hh35","rank":"a0","title":"Renamed","subtitle":"Learn, get advice, order","kind":"pre-contract","locked":false}]}}');
INSERT INTO "log" VALUES(5,'2026-11-22T02:34:10.474739Z','do','ec5egz6gvwpyjyih','["edit.rename",{"title":"remove"}]','{"lane":{"445ahynjowh7z5oa":[{"id":"445ahynjowh7z5oa","map_id":"wqyjnzxkm664hh35","rank":"a3","title":"Systems","subtitle":"what carries it","kind":"systems"},null]},"saved_view":{"view1":[{"id":"view1","map_id":"wqyjnzxkm664hh35","rank":"a0","title":"By channel","rows_by":"channel","rows":["a"],"filters":["channel=portal"]},null]}}');
INSERT INTO "log" VALUES(6,'2026-11-22T02:34:10.508817Z','undo','ec5egz6gvwpyjyih','["edit.rename",{"title":"remove"}]','{"lane":{"445ahynjowh7z5oa":[null,{"id":"445ahynjowh7z5oa","map_id":"wqyjnzxkm664hh35","rank":"a3","title":"Systems","subtitle":"what carries it","kind":"systems"}]},"saved_view":{"view1":[null,{"id":"view1","map_id":"wqyjnzxkm664hh35","rank":"a0","title":"By channel","rows_by":"channel","rows":["a"],"filters":["channel=portal"]}]}}');
INSERT INTO "log" VALUES(7,'2026-11-22T02:34:10.510631Z','do','tsaept5oi62g3dog','["edit.rename",{"title":"lane"}]','{"lane":{"ja3y2nltxv6d6zvt":[{"id":"ja3y2nltxv6d6zvt","map_id":"wqyjnzxkm664hh35","rank":"a1","title":"Frontstage","subtitle":"whom they meet","kind":"frontstage"},{"id":"ja3y2nltxv6d6zvt","map_id":"wqyjnzxkm664hh35","rank":"a1","title":"Renamed lane","subtitle":"whom they meet","kind":"frontstage"}]}}');
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
INSERT INTO "map" VALUES('wqyjnzxkm664hh35','a0','New customer journey','','as-is',NULL,'draft',NULL,'en','','');
CREATE TABLE map_persona (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    persona_id TEXT NOT NULL REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "meta" VALUES('content_sha256','74f08822c582ddb431e9201005cd3804e1d7e47970dbe3ea3dfc5cf912ccebef');
INSERT INTO "meta" VALUES('created','2026-11-22T02:34:10.171703Z');
INSERT INTO "meta" VALUES('document_id','a6h4rvgnx3b22f6b');
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
CREATE TABLE owner (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL
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
CREATE TABLE path (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE path_touchpoint (
    id TEXT NOT NULL PRIMARY KEY,
    path_id TEXT NOT NULL REFERENCES path (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL
) STRICT;
CREATE TABLE persona (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('persona', 'segment')),
    note TEXT NOT NULL,
    value_class TEXT CHECK (value_class IN ('frustrating', 'hopeful', 'potential', 'dream'))
) STRICT;
INSERT INTO "persona" VALUES('persona1','a0','Kim','persona','',NULL);
CREATE TABLE phase (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pre-contract', 'onboarding', 'service', 'custom')),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1))
) STRICT;
INSERT INTO "phase" VALUES('76dgz4oue537imom','wqyjnzxkm664hh35','a1','Onboarding','Arrive and get going','onboarding',0);
INSERT INTO "phase" VALUES('q5urty6efah45nlc','wqyjnzxkm664hh35','a2','Service','Use, sort out, recommend','service',0);
INSERT INTO "phase" VALUES('q72mvvz6dwchksoq','wqyjnzxkm664hh35','a0','Renamed','Learn, get advice, order','pre-contract',0);
CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
INSERT INTO "project" VALUES('project','Empty map','','','A map with the three usual phases and four lanes, and nothing else.');
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
CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    rows_by TEXT NOT NULL CHECK (rows_by IN ('lane', 'channel', 'owner', 'persona', 'system')),
    rows TEXT NOT NULL CHECK (rows LIKE '[%]'),
    filters TEXT NOT NULL CHECK (filters LIKE '[%]')
) STRICT;
INSERT INTO "saved_view" VALUES('view1','wqyjnzxkm664hh35','a0','By channel','channel','["a"]','["channel=portal"]');
CREATE TABLE state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "state" VALUES('imported','yes');
CREATE TABLE system (
    id TEXT NOT NULL PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('crm', 'ticketing', 'billing', 'portal', 'customer-data-platform', 'marketing-automation', 'email-management', 'other'))
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
INSERT INTO "touchpoint" VALUES('6b7pwbrnrfqoekmz','wqyjnzxkm664hh35','q72mvvz6dwchksoq','5uxpxohpoj34j5wc','a0','a0','First','','','',NULL,NULL,0,'none','[]',NULL,'','unknown','unknown','unknown','[]','[]','assumption',NULL,NULL);
CREATE TABLE touchpoint_evidence (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE touchpoint_information (
    id TEXT NOT NULL PRIMARY KEY,
    touchpoint_id TEXT NOT NULL REFERENCES touchpoint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    item_id TEXT NOT NULL REFERENCES information_item (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    direction TEXT NOT NULL CHECK (direction IN ('asked', 'told'))
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
CREATE TABLE version (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
INSERT INTO "version" VALUES('chwmrdyv6rj5jses','Workshop','before the changes','Kim','2026-11-22T02:34:10.465894Z','029186f1b2cf041eb92c9e0670de6748fc7b07836fa5e6c236e4be1286668e24',X'789CA5575B8FEA3610FE2B16CF50ED726D2BF561F75C5AA955FB70D4A73DA81A928118123B6B3B09D9AAFFBDF6D8B9C042E0E83CC464C6F17CDF5C3C36FF8E7225F71899D1CFECE5A515C66CF429CB4DCD32C89DD03C4F4EC12A6E126612B48F4264852E206579021A350311B3AD2C144B41A01E932CA449B8D8314C35FE305AAFADA128012130F5A8901308FC442309A248532B684CB7138DAAE411BAC998EFB881D4BDEA0C94C9132968A246ED7E0A7110B2123DCDC51F211BC172797164C865988D3C35D331C8506BD859F667F05E8F9388AB28C5CE688F8157F4C7F7F41A4DCB63233D95E7868A57043650189981C1F88C4D58F53E0A7DF44B3138C1C70C38998347373662C0AE143706C5791CC2926BD0D7F467A120FC2D1C09FD37377AE13D769ED49A471E3C575C185497833D30121A2F6921FCEA462F5C8A722943ED4111733949B93809E3FB94DE19EC144DA00E7337B6F2B0CB5B9EE2C4E0D15C76AEBE46EED47797B58DF4D17E6AD2E815B7771E1761E9D016BBE9FFC9C6820FDD9EF2AAFBB69F9EE8D702149E397B47155E7E6D4B3147A5A5F058B0A424749AC0ADFF4D3F45B6B5C53A81C350573889CBB9CA33902AF80A0F84D0C8B7139449C18D5483557A6F9A74227D735EB931483702A02DF8BD2DF1A2EF3A23113E923512EE6CC7BE1CDA0D72A32B0D9E0A5A463C24E013F168E42601EDFC098F1D9C1F4AC3EDA8C781600D4689E0D634D185851B4F7437825F291451F25DA56730C5D609987A069D2A1038F9AAED92ADE69BD14FCAAEE431D2247C26F3410CD0ED6C2FF2ADEE5B8BEE04B7C28DE6C63BFE2385B355DCDE77BB546E86133FB8DDD65D56C36DCC0B8F5D13F89D67BD5EE45E03315AEC2E6BB4B07AADF7E2ED78C896CB7992CC169D813FB16251613768868AEDED3D4D601DCC8C404F786FABC50AB6BDAB873F8AE8F14CDD7DCFC3AD96F1EE6D2E0B5CCC563C9344F12205F2E42F7B7C808AC31E7E528A9748D7C41D1AB693412FFB5F3D506E5E178532F512B790CC17228DAEC250C57EE952F4B7C631D3B67F325998315318C92C4341C77B97C900B29A6665F9B68CAB283968F97A1584C2F98C5BDBEAE82E1C496114F8BBF31F084A8CC921889DF931932AF6A77D6EDB53EFDB070AA6BB2CFB584E13A54DB4DF63352DB7B37431ECE43344076D6CE3A3CFEC6D9171C38C3D7AA8BE36ED2CB9369F2F20A9C55E56C9EA6D21E1AA69BA067FA9B541DF87C970043653F682CFC9431D66C9F0A238E64799E4723F9BEF17D5F5C450CC3E84F26B2DDBE8D52C96EE37B3BBABF4E49B2AF5107B98D553919A63B98C976FA5192EB1CFCA06B817179979900C91566EBB790ABF8612E37F4A8E954F827B7BBC91F99A35FF61C6DDDF19FBFAF275045F47EBF01A267EF1A7B7D3AFD7FFFD0F3F5C09AB');
CREATE INDEX channel_preference_persona_id ON channel_preference (persona_id);
CREATE INDEX channel_preference_channel_id ON channel_preference (channel_id);
CREATE INDEX map_derived_from_id ON map (derived_from_id) WHERE derived_from_id IS NOT NULL;
CREATE INDEX map_persona_map_id ON map_persona (map_id);
CREATE INDEX map_persona_persona_id ON map_persona (persona_id);
CREATE INDEX phase_map_id ON phase (map_id);
CREATE INDEX lane_map_id ON lane (map_id);
CREATE INDEX path_map_id ON path (map_id);
CREATE INDEX saved_view_map_id ON saved_view (map_id);
CREATE INDEX touchpoint_map_id ON touchpoint (map_id);
CREATE INDEX touchpoint_phase_id ON touchpoint (phase_id);
CREATE INDEX touchpoint_lane_id ON touchpoint (lane_id);
CREATE INDEX touchpoint_channel_id ON touchpoint (channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX touchpoint_owner_id ON touchpoint (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX touchpoint_detail_map_id ON touchpoint (detail_map_id) WHERE detail_map_id IS NOT NULL;
CREATE INDEX touchpoint_origin_id ON touchpoint (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX path_touchpoint_path_id ON path_touchpoint (path_id);
CREATE INDEX path_touchpoint_touchpoint_id ON path_touchpoint (touchpoint_id);
CREATE INDEX link_map_id ON link (map_id);
CREATE INDEX link_source_id ON link (source_id);
CREATE INDEX link_target_id ON link (target_id);
CREATE INDEX touchpoint_persona_touchpoint_id ON touchpoint_persona (touchpoint_id);
CREATE INDEX touchpoint_persona_persona_id ON touchpoint_persona (persona_id);
CREATE INDEX touchpoint_system_touchpoint_id ON touchpoint_system (touchpoint_id);
CREATE INDEX touchpoint_system_system_id ON touchpoint_system (system_id);
CREATE INDEX touchpoint_information_touchpoint_id ON touchpoint_information (touchpoint_id);
CREATE INDEX touchpoint_information_item_id ON touchpoint_information (item_id);
CREATE INDEX touchpoint_evidence_touchpoint_id ON touchpoint_evidence (touchpoint_id);
CREATE INDEX touchpoint_evidence_evidence_id ON touchpoint_evidence (evidence_id);
CREATE INDEX attachment_touchpoint_id ON attachment (touchpoint_id);
CREATE INDEX emotion_touchpoint_id ON emotion (touchpoint_id);
CREATE INDEX emotion_persona_id ON emotion (persona_id) WHERE persona_id IS NOT NULL;
CREATE INDEX pain_point_touchpoint_id ON pain_point (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX pain_point_link_id ON pain_point (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX pain_point_owner_id ON pain_point (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX pain_point_evidence_pain_point_id ON pain_point_evidence (pain_point_id);
CREATE INDEX pain_point_evidence_evidence_id ON pain_point_evidence (evidence_id);
CREATE INDEX opportunity_map_id ON opportunity (map_id);
CREATE INDEX opportunity_touchpoint_id ON opportunity (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX opportunity_owner_id ON opportunity (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX opportunity_pain_point_opportunity_id ON opportunity_pain_point (opportunity_id);
CREATE INDEX opportunity_pain_point_pain_point_id ON opportunity_pain_point (pain_point_id);
CREATE INDEX reading_touchpoint_id ON reading (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX reading_link_id ON reading (link_id) WHERE link_id IS NOT NULL;
CREATE INDEX comment_touchpoint_id ON comment (touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX comment_link_id ON comment (link_id) WHERE link_id IS NOT NULL;
COMMIT;
