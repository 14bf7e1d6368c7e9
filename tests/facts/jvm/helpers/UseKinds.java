class UseKinds {
    String a = Faces.face("K1"); //! K1 unknown
    String b = Sorts.sort("K2"); //! K2 unknown
    String c = Notes.note("K3"); //! K3 unknown
    String d = face("NO") + sort("NO") + note("NO");
}
