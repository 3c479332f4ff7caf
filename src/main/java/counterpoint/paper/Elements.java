package counterpoint.paper;

import counterpoint.paper.Element.Role;
import java.util.ArrayList;
import java.util.List;

/// The elements of a document, in the order in which it is read.
final class Elements {
    static final int NONE = -1;

    private final List<Element> all = new ArrayList<>();

    /// Begins an element.
    ///
    /// @return its index
    int add(Role role, int parent) {
        all.add(new Element(role, parent));
        return all.size() - 1;
    }

    /// Begins what has the words of a paragraph: of a quotation, a paragraph in it.
    ///
    /// @return its index
    int words(Role role, int parent) {
        return role.holds() ? add(Role.PARAGRAPH, add(role, parent)) : add(role, parent);
    }

    List<Element> all() {
        return List.copyOf(all);
    }
}
