package counterpoint.ui.table;

/// The three forms in which the authorities are shown.
public enum Form {
    /// By kind, majority and dissent apart.
    TABLE,
    /// Authorities by opinions.
    MATRIX,
    /// A picture of what joins the opinions.
    NETWORK
}
