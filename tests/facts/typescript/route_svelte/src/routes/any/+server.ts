export const fallback = all; //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /any
