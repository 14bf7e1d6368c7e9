import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

const id = () => uuid("id").primaryKey().defaultRandom();
const createdAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();
const updatedAt = () => timestamp("updated_at", { withTimezone: true }).notNull().defaultNow();
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const userRole = pgEnum("user_role", ["owner", "accountant", "viewer"]);

export const invoiceStatus = pgEnum("invoice_status", [
  "draft",
  "sent",
  "part_paid",
  "paid",
  "void",
]);

export const taskStatus = pgEnum("task_status", ["open", "in_progress", "waiting", "done"]);

// The practice and its people

export const tenants = pgTable("tenants", {
  id: id(),
  name: text("name").notNull(),
  companyNumber: text("company_number"),
  timezone: text("timezone").notNull().default("Europe/London"),
  createdAt: createdAt(),
});

const tenantId = () =>
  uuid("tenant_id")
    .notNull()
    .references(() => tenants.id, { onDelete: "cascade" });

export const users = pgTable(
  "users",
  {
    id: id(),
    tenantId: tenantId(),
    email: text("email").notNull(),
    displayName: text("display_name").notNull(),
    role: userRole("role").notNull().default("accountant"),
    lastSignInAt: instant("last_sign_in_at"),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("users_tenant_email").on(table.tenantId, table.email)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("sessions_token_hash").on(table.tokenHash)],
);

export const userInvitations = pgTable(
  "user_invitations",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("user_invitations_token_hash").on(table.tokenHash)],
);

// Clients and the work for them

export const clients = pgTable(
  "clients",
  {
    id: id(),
    tenantId: tenantId(),
    name: text("name").notNull(),
    clientType: text("client_type").notNull().default("limited_company"),
    companyNumber: text("company_number"),
    utr: text("utr"),
    managerId: uuid("manager_id").references(() => users.id),
    archivedAt: instant("archived_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("clients_tenant").on(table.tenantId),
    index("clients_company_number").on(table.companyNumber),
  ],
);

const clientId = () =>
  uuid("client_id")
    .notNull()
    .references(() => clients.id, { onDelete: "cascade" });

export const contacts = pgTable(
  "contacts",
  {
    id: id(),
    clientId: clientId(),
    name: text("name").notNull(),
    email: text("email"),
    phone: text("phone"),
    isPrimary: boolean("is_primary").notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [index("contacts_client").on(table.clientId)],
);

export const clientNotes = pgTable(
  "client_notes",
  {
    id: id(),
    clientId: clientId(),
    authorId: uuid("author_id").references(() => users.id),
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("client_notes_client").on(table.clientId)],
);

export const services = pgTable(
  "services",
  {
    id: id(),
    tenantId: tenantId(),
    name: text("name").notNull(),
    feePence: integer("fee_pence").notNull(),
    billingPeriod: text("billing_period").notNull().default("monthly"),
  },
  (table) => [uniqueIndex("services_tenant_name").on(table.tenantId, table.name)],
);

export const engagements = pgTable(
  "engagements",
  {
    id: id(),
    tenantId: tenantId(),
    clientId: clientId(),
    serviceId: uuid("service_id").references(() => services.id),
    status: text("status").notNull().default("proposed"),
    startsOn: date("starts_on"),
    endsOn: date("ends_on"),
    signedAt: instant("signed_at"),
    createdAt: createdAt(),
  },
  (table) => [index("engagements_client").on(table.clientId)],
);

export const taskTemplates = pgTable(
  "task_templates",
  {
    id: id(),
    tenantId: tenantId(),
    serviceId: uuid("service_id").references(() => services.id),
    title: text("title").notNull(),
    daysBeforeDue: integer("days_before_due").notNull().default(14),
  },
  (table) => [index("task_templates_tenant").on(table.tenantId)],
);

export const tasks = pgTable(
  "tasks",
  {
    id: id(),
    tenantId: tenantId(),
    clientId: uuid("client_id").references(() => clients.id, { onDelete: "cascade" }),
    assigneeId: uuid("assignee_id").references(() => users.id),
    title: text("title").notNull(),
    status: taskStatus("status").notNull().default("open"),
    dueOn: date("due_on"),
    completedAt: instant("completed_at"),
    createdAt: createdAt(),
  },
  (table) => [index("tasks_tenant_status").on(table.tenantId, table.status)],
);

export const taskComments = pgTable(
  "task_comments",
  {
    id: id(),
    taskId: uuid("task_id")
      .notNull()
      .references(() => tasks.id, { onDelete: "cascade" }),
    authorId: uuid("author_id").references(() => users.id),
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("task_comments_task").on(table.taskId)],
);

export const timeEntries = pgTable(
  "time_entries",
  {
    id: id(),
    taskId: uuid("task_id").references(() => tasks.id, { onDelete: "set null" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    minutes: integer("minutes").notNull(),
    workedOn: date("worked_on").notNull(),
    isBillable: boolean("is_billable").notNull().default(true),
  },
  (table) => [index("time_entries_user_day").on(table.userId, table.workedOn)],
);

export const deadlines = pgTable(
  "deadlines",
  {
    id: id(),
    clientId: clientId(),
    kind: text("kind").notNull(),
    dueOn: date("due_on").notNull(),
    source: text("source").notNull(),
    completedAt: instant("completed_at"),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("deadlines_client_kind").on(table.clientId, table.kind)],
);

export const documentFolders = pgTable(
  "document_folders",
  {
    id: id(),
    clientId: clientId(),
    name: text("name").notNull(),
  },
  (table) => [uniqueIndex("document_folders_client_name").on(table.clientId, table.name)],
);

export const documents = pgTable(
  "documents",
  {
    id: id(),
    tenantId: tenantId(),
    clientId: clientId(),
    folderId: uuid("folder_id").references(() => documentFolders.id),
    fileName: text("file_name").notNull(),
    storageUrl: text("storage_url").notNull(),
    source: text("source").notNull().default("upload"),
    createdAt: createdAt(),
  },
  (table) => [index("documents_client").on(table.clientId)],
);

// Fees

export const invoices = pgTable(
  "invoices",
  {
    id: id(),
    tenantId: tenantId(),
    clientId: clientId(),
    number: text("number").notNull(),
    status: invoiceStatus("status").notNull().default("draft"),
    totalPence: integer("total_pence").notNull(),
    paidPence: integer("paid_pence").notNull().default(0),
    currency: text("currency").notNull().default("gbp"),
    issuedOn: date("issued_on"),
    dueOn: date("due_on"),
    checkoutUrl: text("checkout_url"),
    xeroInvoiceId: text("xero_invoice_id"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("invoices_tenant_number").on(table.tenantId, table.number),
    index("invoices_xero_invoice").on(table.xeroInvoiceId),
  ],
);

export const invoiceLines = pgTable(
  "invoice_lines",
  {
    id: id(),
    invoiceId: uuid("invoice_id")
      .notNull()
      .references(() => invoices.id, { onDelete: "cascade" }),
    description: text("description").notNull(),
    quantity: numeric("quantity", { precision: 10, scale: 2 }).notNull().default("1"),
    unitPence: integer("unit_pence").notNull(),
    vatRate: numeric("vat_rate", { precision: 5, scale: 2 }).notNull().default("20"),
  },
  (table) => [index("invoice_lines_invoice").on(table.invoiceId)],
);

// VAT

export const vatRegistrations = pgTable(
  "vat_registrations",
  {
    id: id(),
    clientId: clientId(),
    vrn: text("vrn").notNull(),
    scheme: text("scheme").notNull().default("standard"),
    registeredOn: date("registered_on"),
  },
  (table) => [uniqueIndex("vat_registrations_client_vrn").on(table.clientId, table.vrn)],
);

export const vatReturns = pgTable(
  "vat_returns",
  {
    id: id(),
    tenantId: tenantId(),
    clientId: clientId(),
    vrn: text("vrn").notNull(),
    periodKey: text("period_key").notNull(),
    periodStart: date("period_start").notNull(),
    periodEnd: date("period_end").notNull(),
    dueOn: date("due_on").notNull(),
    vatDueSales: numeric("vat_due_sales", { precision: 13, scale: 2 }).notNull().default("0"),
    vatDueAcquisitions: numeric("vat_due_acquisitions", { precision: 13, scale: 2 })
      .notNull()
      .default("0"),
    vatReclaimed: numeric("vat_reclaimed", { precision: 13, scale: 2 }).notNull().default("0"),
    salesExVat: integer("sales_ex_vat").notNull().default(0),
    purchasesExVat: integer("purchases_ex_vat").notNull().default(0),
    goodsSuppliedExVat: integer("goods_supplied_ex_vat").notNull().default(0),
    acquisitionsExVat: integer("acquisitions_ex_vat").notNull().default(0),
    status: text("status").notNull().default("open"),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("vat_returns_vrn_period").on(table.vrn, table.periodKey)],
);

// What the application says and remembers

export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    message: text("message").notNull(),
    href: text("href"),
    readAt: instant("read_at"),
    createdAt: createdAt(),
  },
  (table) => [index("notifications_user").on(table.userId)],
);

export const auditLog = pgTable(
  "audit_log",
  {
    id: id(),
    tenantId: tenantId(),
    userId: uuid("user_id").references(() => users.id, { onDelete: "set null" }),
    action: text("action").notNull(),
    entityType: text("entity_type").notNull(),
    entityId: text("entity_id").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (table) => [index("audit_log_tenant_created").on(table.tenantId, table.createdAt)],
);

// Stripe

export const stripeEvents = pgTable(
  "stripe_events",
  {
    eventId: text("event_id").primaryKey(),
    eventType: text("event_type").notNull(),
    isLive: boolean("is_live").notNull(),
    occurredAt: instant("occurred_at").notNull(),
    receivedAt: instant("received_at").notNull().defaultNow(),
  },
  (table) => [index("stripe_events_type").on(table.eventType)],
);

export const stripeCustomers = pgTable(
  "stripe_customers",
  {
    clientId: clientId(),
    stripeCustomerId: text("stripe_customer_id").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.clientId] }),
    uniqueIndex("stripe_customers_customer").on(table.stripeCustomerId),
  ],
);

export const stripePayments = pgTable(
  "stripe_payments",
  {
    id: id(),
    invoiceId: uuid("invoice_id")
      .notNull()
      .references(() => invoices.id),
    paymentIntentId: text("payment_intent_id").notNull(),
    status: text("status").notNull(),
    amountPence: integer("amount_pence").notNull(),
    refundedPence: integer("refunded_pence").notNull().default(0),
    failureCode: text("failure_code"),
    disputedAt: instant("disputed_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("stripe_payments_intent").on(table.paymentIntentId)],
);

// Xero

export const xeroConnections = pgTable(
  "xero_connections",
  {
    id: id(),
    tenantId: tenantId(),
    grantId: uuid("grant_id").notNull(),
    connectionId: text("connection_id").notNull(),
    xeroTenantId: text("xero_tenant_id").notNull(),
    organisationName: text("organisation_name").notNull(),
    accessTokenEncrypted: text("access_token_encrypted").notNull(),
    refreshTokenEncrypted: text("refresh_token_encrypted").notNull(),
    accessTokenExpiresAt: instant("access_token_expires_at").notNull(),
    disconnectedAt: instant("disconnected_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("xero_connections_tenant").on(table.tenantId, table.xeroTenantId),
    index("xero_connections_grant").on(table.grantId),
  ],
);

export const xeroEvents = pgTable(
  "xero_events",
  {
    eventKey: text("event_key").primaryKey(),
    eventCategory: text("event_category").notNull(),
    eventType: text("event_type").notNull(),
    resourceId: text("resource_id").notNull(),
    xeroTenantId: text("xero_tenant_id").notNull(),
    occurredAt: instant("occurred_at").notNull(),
    receivedAt: instant("received_at").notNull().defaultNow(),
  },
  (table) => [index("xero_events_resource").on(table.resourceId)],
);

export const xeroSyncState = pgTable(
  "xero_sync_state",
  {
    xeroTenantId: text("xero_tenant_id").notNull(),
    resource: text("resource").notNull(),
    lastSyncedAt: instant("last_synced_at"),
    staleSince: instant("stale_since"),
    lastError: text("last_error"),
  },
  (table) => [primaryKey({ columns: [table.xeroTenantId, table.resource] })],
);

export const xeroContacts = pgTable(
  "xero_contacts",
  {
    xeroTenantId: text("xero_tenant_id").notNull(),
    contactId: text("contact_id").notNull(),
    clientId: uuid("client_id").references(() => clients.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    emailAddress: text("email_address"),
    updatedAt: updatedAt(),
  },
  (table) => [primaryKey({ columns: [table.xeroTenantId, table.contactId] })],
);

// DocuSeal

export const docusealEvents = pgTable(
  "docuseal_events",
  {
    eventKey: text("event_key").primaryKey(),
    eventType: text("event_type").notNull(),
    submissionId: bigint("submission_id", { mode: "number" }).notNull(),
    occurredAt: instant("occurred_at").notNull(),
    receivedAt: instant("received_at").notNull().defaultNow(),
  },
  (table) => [index("docuseal_events_submission").on(table.submissionId)],
);

export const docusealSubmissions = pgTable(
  "docuseal_submissions",
  {
    submissionId: bigint("submission_id", { mode: "number" }).primaryKey(),
    tenantId: tenantId(),
    engagementId: uuid("engagement_id")
      .notNull()
      .references(() => engagements.id),
    templateId: bigint("template_id", { mode: "number" }).notNull(),
    status: text("status").notNull().default("pending"),
    declineReason: text("decline_reason"),
    completedAt: instant("completed_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("docuseal_submissions_engagement").on(table.engagementId)],
);

export const docusealSubmitters = pgTable(
  "docuseal_submitters",
  {
    submitterId: bigint("submitter_id", { mode: "number" }).primaryKey(),
    submissionId: bigint("submission_id", { mode: "number" })
      .notNull()
      .references(() => docusealSubmissions.submissionId, { onDelete: "cascade" }),
    email: text("email").notNull(),
    status: text("status").notNull().default("awaiting"),
    lastSeenAt: instant("last_seen_at"),
  },
  (table) => [index("docuseal_submitters_submission").on(table.submissionId)],
);

// Companies House

export const companiesHouseCache = pgTable(
  "companies_house_cache",
  {
    path: text("path").primaryKey(),
    payload: jsonb("payload").notNull(),
    fetchedAt: instant("fetched_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("companies_house_cache_expires").on(table.expiresAt)],
);

export const companiesHouseWatches = pgTable(
  "companies_house_watches",
  {
    clientId: clientId(),
    companyNumber: text("company_number").notNull(),
    companyStatus: text("company_status"),
    checkedAt: instant("checked_at"),
  },
  (table) => [primaryKey({ columns: [table.clientId] })],
);

// Microsoft sign-in

export const microsoftAccounts = pgTable(
  "microsoft_accounts",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    microsoftTenantId: text("microsoft_tenant_id").notNull(),
    objectId: text("object_id").notNull(),
    userPrincipalName: text("user_principal_name").notNull(),
    linkedAt: instant("linked_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.microsoftTenantId, table.objectId] }),
    uniqueIndex("microsoft_accounts_user").on(table.userId),
  ],
);

// Resend

export const resendMessages = pgTable(
  "resend_messages",
  {
    id: id(),
    tenantId: tenantId(),
    messageId: text("message_id").notNull(),
    template: text("template").notNull(),
    recipient: text("recipient").notNull(),
    idempotencyKey: text("idempotency_key").notNull(),
    sentAt: instant("sent_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("resend_messages_message").on(table.messageId),
    uniqueIndex("resend_messages_idempotency").on(table.idempotencyKey),
  ],
);

// HMRC VAT

export const hmrcTokens = pgTable("hmrc_tokens", {
  id: id(),
  tenantId: tenantId().unique(),
  scope: text("scope").notNull(),
  accessTokenEncrypted: text("access_token_encrypted").notNull(),
  refreshTokenEncrypted: text("refresh_token_encrypted").notNull(),
  accessTokenExpiresAt: instant("access_token_expires_at").notNull(),
  grantedAt: instant("granted_at").notNull().defaultNow(),
});

export const hmrcVatSubmissions = pgTable(
  "hmrc_vat_submissions",
  {
    id: id(),
    vatReturnId: uuid("vat_return_id")
      .notNull()
      .references(() => vatReturns.id),
    submittedBy: uuid("submitted_by").references(() => users.id),
    formBundleNumber: text("form_bundle_number").notNull(),
    chargeRefNumber: text("charge_ref_number"),
    paymentIndicator: text("payment_indicator"),
    receiptId: text("receipt_id"),
    processedAt: instant("processed_at").notNull(),
    payload: jsonb("payload").notNull().default(sql`'{}'::jsonb`),
  },
  (table) => [uniqueIndex("hmrc_vat_submissions_return").on(table.vatReturnId)],
);

export const hmrcVatObligations = pgTable(
  "hmrc_vat_obligations",
  {
    vrn: text("vrn").notNull(),
    periodKey: text("period_key").notNull(),
    tenantId: tenantId(),
    startsOn: date("starts_on").notNull(),
    endsOn: date("ends_on").notNull(),
    dueOn: date("due_on").notNull(),
    status: text("status").notNull(),
    receivedOn: date("received_on"),
    updatedAt: updatedAt(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.vrn, table.periodKey] })],
);
