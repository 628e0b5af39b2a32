/**
 * The limits of WeChat Cloud which the local cloud enforces: number, unit, source.
 * "(not confirmed)" marks a limit that no official page states; it is the strictest value anybody reported.
 */
const KB = 1024
const MB = 1024 * KB

// --- requests and replies -------------------------------------------------------------------------------------

/** bytes of JSON in one function invocation. CloudBase docs, EXCEED_MAX_PAYLOAD_SIZE: text bodies of functions 100 KB */
export const FUNCTION_REQUEST_BYTES = 100 * KB
/** bytes of any other request to the cloud. CloudBase docs, EXCEED_MAX_PAYLOAD_SIZE: other requests 100 MB */
export const OTHER_REQUEST_BYTES = 100 * MB
/** bytes of one reply. CloudBase docs, EXCEED_MAX_RESPONSE_SIZE; WeChat -602001 (database), -604001 (function) */
export const REPLY_BYTES = MB

// --- database -------------------------------------------------------------------------------------------------

/** rows of one `get` without `limit`, in a cloud function. WeChat docs: Collection.get */
export const GET_DEFAULT_ROWS = 100
/** rows of one `get` at most, in a cloud function. WeChat docs: Collection.limit */
export const GET_MAX_ROWS = 1_000
/** rows of an aggregation without a `limit` stage (not confirmed) */
export const AGGREGATE_DEFAULT_ROWS = 20
/** bytes of one document. MongoDB: maximum BSON document size */
export const DOCUMENT_BYTES = 16 * MB
/** ms from start to commit or rollback. WeChat docs: transactions; error DATABASE_TRANSACTION_FAIL */
export const TRANSACTION_MS = 30_000
/** indexes of one collection, the one on _id included. WeChat docs: legacy quota (CloudBase FAQ: 100) */
export const INDEXES_PER_COLLECTION = 20
/** fields of one index. CloudBase docs: FAQ database */
export const FIELDS_PER_INDEX = 31
/** collections of one environment. CloudBase docs: FAQ database */
export const COLLECTIONS_PER_ENVIRONMENT = 100

// --- cloud functions ------------------------------------------------------------------------------------------

/** ms a function may run unless configured. WeChat docs: cloud functions */
export const FUNCTION_TIMEOUT_DEFAULT_MS = 3_000
/** ms a function may run at most. WeChat console: 1 to 60 s */
export const FUNCTION_TIMEOUT_MAX_MS = 60_000
/** simultaneous instances of one function. WeChat docs: legacy quota */
export const FUNCTION_CONCURRENCY = 20
/** CloudIDs in one call. WeChat docs: signature and CloudID */
export const CLOUD_IDS_PER_CALL = 5
/** ms a CloudID can be exchanged. WeChat docs: signature and CloudID */
export const CLOUD_ID_MS = 5 * 60_000

// --- storage --------------------------------------------------------------------------------------------------

/** file ids in one getTempFileURL. WeChat docs: Cloud.getTempFileURL */
export const TEMP_URLS_PER_CALL = 50
/** seconds a temporary URL lives unless `maxAge` is given. WeChat's pages say ten minutes and one day: the shorter */
export const TEMP_URL_DEFAULT_SECONDS = 600
/** file ids in one deleteFile. WeChat docs: Cloud.deleteFile */
export const DELETE_FILES_PER_CALL = 50

// --- cloud calls (openapi) ------------------------------------------------------------------------------------

/** characters of `scene`. WeChat docs: wxacode.getUnlimited */
export const WXACODE_SCENE_CHARS = 32
/** what `scene` may consist of. WeChat docs: wxacode.getUnlimited */
export const WXACODE_SCENE_PATTERN = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]*$/
/** pixels, smallest and largest `width`. WeChat docs: wxacode.getUnlimited */
export const WXACODE_WIDTH = { min: 280, max: 1280, default: 430 } as const
/** characters of the text of one check. WeChat docs: security.msgSecCheck v2 */
export const TEXT_CHECK_CHARS = 2_500
/** ms since the person's last visit after which a text check answers 61010. WeChat docs: security.msgSecCheck v2 */
export const TEXT_CHECK_VISIT_MS = 2 * 60 * 60_000
/** bytes of one checked picture or sound. WeChat docs: security.mediaCheckAsync v2 */
export const MEDIA_CHECK_BYTES = 10 * MB
/** characters of a `thing` field of a message. WeChat docs: subscribe messages */
export const SUBSCRIBE_THING_CHARS = 20
/** characters of a `phrase` field (Chinese only). WeChat docs: subscribe messages */
export const SUBSCRIBE_PHRASE_CHARS = 5
/** ms a phone number code can be exchanged, once. WeChat docs: phonenumber.getPhoneNumber */
export const PHONE_CODE_MS = 5 * 60_000
