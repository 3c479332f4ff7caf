package counterpoint.casefile;

import counterpoint.doctrine.OwnDoctrines;
import counterpoint.session.Form;
import counterpoint.session.KeptValue;
import counterpoint.workspace.DocumentName;
import counterpoint.workspace.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The reader's doctrines, in the document `doctrines.json` of the workspace.
public final class DoctrineStore {
    private static final DocumentName NAME = new DocumentName("doctrines");

    private final Workspace workspace;

    public DoctrineStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The library as it is now; on any thread.
    public OwnDoctrines read() {
        return OwnDoctrines.read(workspace.read(NAME).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /// The library, to be changed with undo and listened to, on one thread; whoever shares changes shares what this
    /// answers.
    public KeptValue<OwnDoctrines> kept() {
        return KeptValue.of(workspace, NAME, new Form<>() {
            @Override
            public OwnDoctrines read(ObjectNode document) {
                return OwnDoctrines.read(document);
            }

            @Override
            public void write(OwnDoctrines value, ObjectNode document) {
                value.write(document);
            }
        });
    }
}
