package counterpoint.ui;

import counterpoint.doctrine.Doctrine;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.doctrines.DoctrineCommands;
import counterpoint.ui.model.search.SearchModel;

/// The ways from a doctrine that is shown beside the text to the pages that say more of it.
final class DoctrineWays implements DoctrineCommands {
    private final WorkbenchModel model;
    private final SearchModel search;
    private final Pages pages;

    DoctrineWays(WorkbenchModel model, SearchModel search, Pages pages) {
        this.model = model;
        this.search = search;
        this.pages = pages;
    }

    @Override
    public void search(Doctrine doctrine) {
        search.question().words().set("doctrine:\"" + doctrine.id() + '"');
        search.show();
    }

    @Override
    public void edit(Doctrine doctrine) {
        pages.doctrinesModel().choose(doctrine.id());
        model.show(View.DOCTRINES);
    }
}
