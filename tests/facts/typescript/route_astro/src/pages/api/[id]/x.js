export const ALL = go; //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /api/[id]/x
