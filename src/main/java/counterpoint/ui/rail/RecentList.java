package counterpoint.ui.rail;

import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;

/// The cases that were opened last, the newest first, above a library that is too long to look through.
///
/// The order stays while the reader walks this list by keyboard, since each step opens a case.
final class RecentList {
    /// A library of so many cases is looked through at a glance.
    private static final int FEW = 8;
    private static final int MOST = 5;

    private final WorkbenchModel model;
    private final CaseList list;

    RecentList(WorkbenchModel model) {
        this.model = model;
        this.list = new CaseList(model, Texts.of("rail.recent"));
        list.setId("recent-cases");
        model.recent().subscribe(this::arrange);
        list.focusedProperty().subscribe(this::arrange);
        arrange();
    }

    /// Whether the library is long enough to need this list.
    static boolean isWanted(WorkbenchModel model) {
        return model.cases().size() > FEW;
    }

    CaseList list() {
        return list;
    }

    private void arrange() {
        if (!list.isFocused()) {
            list.show(model.recent().get().stream().limit(MOST).toList());
        }
    }
}
