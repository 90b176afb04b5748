#!/bin/sh
# From a draft to a corrected report: sh report.sh http://127.0.0.1:8080 TOKEN
set -eu
api="$1/api/v1"
ask() { curl -sS --fail-with-body -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }
token="$2"
text() { echo "$(sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p")"; }
report='"form":"follow-up","form_version":"2","sender_unit":"974557746","department":"oncology",
  "reporter_hpr":"1234567","documented_on":"2026-06-02","target":"primary",
  "patient_scheme":"fnr","patient_value":"14835800041","examined_on":"2026-06-01"'

# A draft may be incomplete: the status is still missing. The answer shows what would be found.
draft=$(ask -d "{$report}" "$api/drafts" | text id)
ask -X PUT -H 'If-Match: "1"' -d "{$report,\"status\":\"unknown\"}" "$api/drafts/$draft" > /dev/null

# Exactly the version that was read is submitted. After an answer that did not come, the same again gives the same receipt.
receipt=$(ask -X POST -H 'If-Match: "2"' "$api/drafts/$draft/submission")
id=$(echo "$receipt" | sed 's/,"findings".*/}/' | text id)
message=$(echo "$receipt" | text message_id)

# Receipts can be read for ever.
ask "$api/receipts/$id" | text status

# A correction is a new message that names the one it replaces, and why.
ask -H "Idempotency-Key: correction-of-$id" "$api/reports" -d "{$report,\"status\":\"no-evidence-of-disease\",
  \"message_id\":\"correction-of-$id\",\"replaces\":\"$message\",\"reason\":\"wrong-content\"}" | text status
