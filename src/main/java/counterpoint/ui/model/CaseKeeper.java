package counterpoint.ui.model;

import counterpoint.correction.CaseCorrections;

/// Keeps what the reader corrected in the library's cases and decided of them; to be used on the UI thread.
public interface CaseKeeper {
    /// Whether nothing can be kept, since another window has the workspace.
    boolean readOnly();

    /// What the reader corrected in a case of the library.
    CaseCorrections corrections(String caseId);

    /// Keeps what the reader corrected in a case of the library in place of all that was kept before.
    void keep(String caseId, CaseCorrections corrections);
}
