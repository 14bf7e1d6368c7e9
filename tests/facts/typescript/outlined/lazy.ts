const { one } = await import("./a"); //! symbol const one; import one from ./a; call import
