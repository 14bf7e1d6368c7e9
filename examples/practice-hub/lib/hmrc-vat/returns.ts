import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/api-error";
import { recordAudit } from "@/lib/audit";
import { db } from "@/lib/db";
import { hmrcVatObligations, hmrcVatSubmissions, vatReturns } from "@/lib/db/schema";
import type { DateRange, HmrcVatClient, VatObligation, VatReturnBody } from "./client";
import { submissionsEnabled } from "./config";

export type SubmissionResult =
  | { submitted: true; formBundleNumber: string }
  | { submitted: false; reason: "disabled" | "already_submitted" };

type VatReturnRow = typeof vatReturns.$inferSelect;

/** Boxes 3 and 5 follow from the others: HMRC refuses a return whose totals do not add up. */
export function toReturnBody(row: VatReturnRow): VatReturnBody {
  const [sales, acquisitions, reclaimed] = [
    toPence(row.vatDueSales),
    toPence(row.vatDueAcquisitions),
    toPence(row.vatReclaimed),
  ];
  const totalDue = sales + acquisitions;
  return {
    periodKey: row.periodKey,
    vatDueSales: sales / 100,
    vatDueAcquisitions: acquisitions / 100,
    totalVatDue: totalDue / 100,
    vatReclaimedCurrPeriod: reclaimed / 100,
    netVatDue: Math.abs(totalDue - reclaimed) / 100,
    totalValueSalesExVAT: row.salesExVat,
    totalValuePurchasesExVAT: row.purchasesExVat,
    totalValueGoodsSuppliedExVAT: row.goodsSuppliedExVat,
    totalAcquisitionsExVAT: row.acquisitionsExVat,
    finalised: true,
  };
}

/** Files a prepared return once, and only where submissions are switched on. */
export async function submitVatReturn(
  client: HmrcVatClient,
  input: { tenantId: string; userId: string; vatReturnId: string },
): Promise<SubmissionResult> {
  if (!submissionsEnabled()) {
    return { submitted: false, reason: "disabled" };
  }
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(vatReturns)
      .where(and(eq(vatReturns.id, input.vatReturnId), eq(vatReturns.tenantId, input.tenantId)))
      .for("update");
    if (!row) {
      throw new NotFoundError("VAT return");
    }
    if (row.status === "submitted") {
      return { submitted: false, reason: "already_submitted" };
    }
    const body = toReturnBody(row);
    const receipt = await client.submitReturn(row.vrn, body);
    await tx.insert(hmrcVatSubmissions).values({
      vatReturnId: row.id,
      submittedBy: input.userId,
      formBundleNumber: receipt.formBundleNumber,
      chargeRefNumber: receipt.chargeRefNumber ?? null,
      paymentIndicator: receipt.paymentIndicator ?? null,
      receiptId: receipt.receiptId,
      processedAt: new Date(receipt.processingDate),
      payload: body,
    });
    await tx
      .update(vatReturns)
      .set({ status: "submitted", updatedAt: new Date() })
      .where(eq(vatReturns.id, row.id));
    await recordAudit(
      {
        tenantId: input.tenantId,
        userId: input.userId,
        action: "hmrc_vat.submit",
        entityType: "vat_return",
        entityId: row.id,
        details: { formBundleNumber: receipt.formBundleNumber },
      },
      tx,
    );
    return { submitted: true, formBundleNumber: receipt.formBundleNumber };
  });
}

/** Fetches the obligations of a VAT registration and keeps them for the deadline list. */
export async function refreshObligations(
  client: HmrcVatClient,
  tenantId: string,
  vrn: string,
  range: DateRange,
): Promise<VatObligation[]> {
  const obligations = await client.getObligations(vrn, range);
  for (const { periodKey, start, end, due, status, received } of obligations) {
    const values = {
      startsOn: start,
      endsOn: end,
      dueOn: due,
      status,
      receivedOn: received ?? null,
      updatedAt: new Date(),
    };
    await db
      .insert(hmrcVatObligations)
      .values({ tenantId, vrn, periodKey, ...values })
      .onConflictDoUpdate({
        target: [hmrcVatObligations.tenantId, hmrcVatObligations.vrn, hmrcVatObligations.periodKey],
        set: values,
      });
  }
  return obligations;
}

/** Sums in pence, because sums of decimal fractions are not exact. */
function toPence(amount: string): number {
  return Math.round(Number(amount) * 100);
}
