// Written by `npm run messages`.
declare const messages: {
  "administrator": "Administrator",
  "analyst": "Analyst",
  "national-coordinator": "National coordinator",
  "ministry-editor": "Ministry editor",
  "secretariat-officer": "Secretariat officer",
  "enterprise": "Enterprise",
  "research-institute": "Research institute",
  "chamber": "Chamber",
  "bank": "Bank",
  "auditor": "Auditor"
};
export = messages;
