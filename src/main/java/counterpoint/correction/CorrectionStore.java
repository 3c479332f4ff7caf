package counterpoint.correction;

import counterpoint.session.KeptValue;
import counterpoint.workspace.DocumentName;
import counterpoint.workspace.Workspace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;

/// The reader's corrections of all cases, each case's in a document `corrections/<case>.json` of the workspace.
public final class CorrectionStore {
    private final Workspace workspace;
    private final CaseCorrectionsForm form = new CaseCorrectionsForm();
    private final Map<String, KeptValue<CaseCorrections>> open = new ConcurrentHashMap<>();

    public CorrectionStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The corrections of a case as they are now; on any thread.
    public CaseCorrections read(String caseId) {
        return form.read(workspace.read(name(caseId)).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /// The corrections of a case, to be changed with undo and listened to; always on the same thread.
    ///
    /// Several corrections that are one action of the reader, such as a boundary that moves, are one change.
    public KeptValue<CaseCorrections> of(String caseId) {
        return open.computeIfAbsent(caseId, id -> KeptValue.of(workspace, name(id), form));
    }

    /// Keeps corrections that were made while a source was imported, in place of all that were kept of its case; on any
    /// thread. It is no change of the reader's that could be undone; whoever listens to the case must ask [#of] again.
    public void begin(String caseId, CaseCorrections corrections) {
        workspace.update(name(caseId), document -> form.write(corrections, document));
        open.remove(caseId);
    }

    private static DocumentName name(String caseId) {
        return DocumentName.of("corrections", caseId);
    }
}
