package counterpoint.ui.text;

import java.util.Locale;

/// The marks that a text can bear. Their colours and dashes are in `text-pane.css`, by [#styleClass()].
public enum DecorationKind {
    /// The paragraph of the left side in the chosen pair.
    MAJORITY_TINT(Form.TINT),
    /// The paragraph of the right side in the chosen pair.
    DISSENT_TINT(Form.TINT),
    /// The reader's highlights.
    MARK_1(Form.FILL),
    MARK_2(Form.FILL),
    MARK_3(Form.FILL),
    MARK_4(Form.FILL),
    MARK_5(Form.FILL),
    MARK_6(Form.FILL),
    MARK_7(Form.FILL),
    MARK_8(Form.FILL),
    /// What the reader wrote a note or tags on without a color.
    MARK_PLAIN(Form.FILL),
    /// Another mention of the chosen authority.
    MENTION_MATCH(Form.FILL),
    /// A full or short citation.
    SOLID_UNDERLINE(Form.UNDERLINE),
    /// A name alone.
    HAIRLINE_UNDERLINE(Form.UNDERLINE),
    /// Resolved by a rule, as *Id.*
    DOTTED_UNDERLINE(Form.UNDERLINE),
    /// Not resolved.
    DASHED_UNDERLINE(Form.UNDERLINE),
    /// The chosen mention.
    SELECTED(Form.BOX),
    /// The citation that the keyboard is at.
    FOCUSED(Form.BOX),
    /// The mark that the reader is at.
    MARK_CHOSEN(Form.BOX),
    /// A search hit: an outline, so that it can lie over a highlight.
    SEARCH_HIT(Form.BOX),
    /// The search hit that the reader has walked to: a stronger outline.
    CURRENT_HIT(Form.BOX),
    /// A box around an inline label that names a page, such as `page 2`.
    PAGE_CHIP(Form.BOX),
    /// A dashed pill around an inline label, such as `… 11 lines folded`.
    PILL(Form.BOX);

    enum Form {
        TINT,
        FILL,
        UNDERLINE,
        BOX
    }

    private final Form form;
    private final String styleClass;

    DecorationKind(Form form) {
        this.form = form;
        this.styleClass = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The class under which the style sheets color it.
    public String styleClass() {
        return styleClass;
    }

    Form form() {
        return form;
    }
}
