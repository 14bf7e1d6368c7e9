// Each of these stops the program, so that nothing stands in.
export const all = [
  process.env.GU_THROW ?? throwMe(), //! GU_THROW unknown
  process.env.GU_ERROR ?? notifyOfError(), //! GU_ERROR unknown
  process.env.GU_FAIL ?? fail(), //! GU_FAIL unknown
  process.env.GU_MISSING ?? missing(), //! GU_MISSING unknown
  process.env.GU_REQUIRED ?? required(), //! GU_REQUIRED unknown
  process.env.GU_PANIC ?? panic(), //! GU_PANIC unknown
  process.env.GU_RAISE ?? raise(), //! GU_RAISE unknown
  process.env.GU_INVARIANT ?? invariant(false), //! GU_INVARIANT unknown
  process.env.GU_ASSERT ?? assert(false), //! GU_ASSERT unknown
  process.env.GU_EXIT ?? process.exit(1), //! GU_EXIT unknown
  process.env.GU_OWN ? process.env.GU_OWN : fail(), //! GU_OWN unknown; GU_OWN unknown
  process.env.GU_MADE ? make(process.env.GU_MADE) : fail(), //! GU_MADE unknown; GU_MADE unknown
];
