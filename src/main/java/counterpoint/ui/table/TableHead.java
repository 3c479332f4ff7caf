package counterpoint.ui.table;

import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.AuthorityTable;
import counterpoint.ui.model.authorities.Filter;
import counterpoint.ui.model.authorities.Order;
import counterpoint.ui.model.authorities.Row;
import counterpoint.ui.model.authorities.Scope;
import counterpoint.ui.theme.Shortened;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.SteadyToggle;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of the authorities: what is covered, in which form, and what of it is listed.
final class TableHead extends VBox {
    /// A case of more opinions has a menu of its own among the cases.
    private static final int FEW_OPINIONS = 6;
    private static final int MOST_OF_NAME = 48;

    private final AuthoritiesModel model;
    private final Runnable leave;
    private final Label about = new Label();
    private final TextField field = new TextField();
    private final ChoiceMenu scopes = new ChoiceMenu();
    private final ChoiceMenu kinds = new ChoiceMenu();
    private final ChoiceMenu orders = new ChoiceMenu();

    /// @param leave gives the keyboard to what the field found
    TableHead(AuthoritiesModel model, ObjectProperty<Form> form, Runnable leave) {
        this.model = model;
        this.leave = leave;
        getStyleClass().add("table-page-head");
        getChildren().addAll(title(form), tools());
        model.table().subscribe(_ -> tell());
        model.rows().subscribe(_ -> tell());
        model.scope().subscribe(_ -> tell());
        model.filter().subscribe(_ -> tell());
        model.workbench().open().subscribe(_ -> tell());
    }

    /// Gives the keyboard to the field.
    void takeField() {
        field.requestFocus();
        field.selectAll();
    }

    private HBox title(ObjectProperty<Form> form) {
        Label title = new Label(Texts.of("table.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("page-about");
        about.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox forms = new HBox(
                segment(form, Form.TABLE, Texts.of("table.form.table"), "first"),
                segment(form, Form.MATRIX, Texts.of("table.form.matrix"), "middle"),
                segment(form, Form.NETWORK, Texts.of("table.form.network"), "last"));
        forms.getStyleClass().add("segments");
        forms.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, about, space, forms);
        line.getStyleClass().add("table-page-title");
        return line;
    }

    private static ToggleButton segment(ObjectProperty<Form> form, Form its, String words, String place) {
        ToggleButton segment = new SteadyToggle(words);
        segment.setId("form-" + its.name().toLowerCase(Locale.ROOT));
        segment.getStyleClass().addAll("segment", place);
        segment.setAccessibleText(Texts.of("table.form.accessible", words));
        segment.setOnAction(_ -> {
            form.set(its);
            segment.setSelected(true);
        });
        form.subscribe(now -> segment.setSelected(now == its));
        return segment;
    }

    private HBox tools() {
        field.setId("authority-field");
        field.getStyleClass().add("table-field");
        field.setPromptText(Texts.of("table.field"));
        field.setAccessibleText(Texts.of("table.field.accessible"));
        field.textProperty().subscribe(words -> model.narrow(filter -> filter.withWords(words)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
        model.filter().subscribe(filter -> {
            if (!field.getText().equals(filter.words())) {
                field.setText(filter.words());
            }
        });
        scopes.setId("scope-menu");
        kinds.setId("kind-menu");
        orders.setId("order-menu");
        ToggleButton shared = new SteadyToggle(Texts.of("table.sharedOnly"));
        shared.setId("shared-only");
        shared.getStyleClass().add("table-toggle");
        shared.setAccessibleText(Texts.of("table.sharedOnly.accessible"));
        shared.setTooltip(new Tooltip(Texts.of("table.sharedOnly.accessible")));
        shared.setMinWidth(Region.USE_PREF_SIZE);
        shared.setOnAction(_ -> model.narrow(filter -> filter.withShared(shared.isSelected())));
        model.filter().subscribe(filter -> shared.setSelected(filter.shared()));
        HBox tools = new HBox(field, scopes, kinds, shared, orders);
        tools.getStyleClass().add("table-tools");
        return tools;
    }

    private void tell() {
        AuthorityTable table = model.table().get().orElse(AuthorityTable.EMPTY);
        about.setText(about(table));
        scopes.offer(Texts.of("table.scope"), name(model.scope().get()), this::scopes);
        Filter filter = model.filter().get();
        kinds.offer(
                Texts.of("table.kind"),
                filter.kind().map(Kinds::title).orElseGet(() -> Texts.of("table.kind.all")),
                () -> kinds(table));
        orders.offer(Texts.of("table.order"), name(filter.order()), this::orders);
    }

    private String about(AuthorityTable table) {
        if (table.columns().isEmpty()) {
            return "";
        }
        int all = table.rows().size();
        int listed = model.rows().get().size();
        long shared = table.rows().stream().filter(Row::isShared).count();
        String counted = Texts.of("table.about", all, table.columns().size(), table.cases(), shared,
                table.open().size());
        return listed < all ? Texts.of("table.aboutListed", listed, counted) : counted;
    }

    private List<MenuItem> scopes() {
        List<MenuItem> items = new ArrayList<>();
        items.add(scope(new Scope.Library()));
        for (CaseEntry entry : model.workbench().cases()) {
            entry.model().ifPresent(read -> {
                items.add(new SeparatorMenuItem());
                MenuItem whole = scope(new Scope.OneCase(entry.id()));
                List<MenuItem> each = read.file().opinions().stream()
                        .map(opinion -> scope(new Scope.OneOpinion(entry.id(), opinion.id())))
                        .toList();
                if (each.size() > FEW_OPINIONS) {
                    items.add(ofCase(entry.name(), whole, each));
                } else {
                    items.add(whole);
                    items.addAll(each.size() > 1 ? each : List.of());
                }
            });
        }
        return items;
    }

    /// A menu of its own for a case of many opinions.
    private static Menu ofCase(String name, MenuItem whole, List<MenuItem> each) {
        Menu menu = new Menu(Shortened.words(name, MOST_OF_NAME));
        menu.setMnemonicParsing(false);
        menu.getItems().add(whole);
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(each);
        return menu;
    }

    /// Of a long name of a case, what tells it from others: the head of the table has it whole.
    private MenuItem scope(Scope scope) {
        String words = switch (scope) {
            case Scope.OneOpinion one when caseName(one.caseId()).length() > MOST_OF_NAME -> Texts.of(
                    "table.scope.opinion",
                    Shortened.words(caseName(one.caseId()), MOST_OF_NAME), opinion(one.caseId(), one.opinion()));
            case Scope.OneCase one -> Shortened.words(caseName(one.caseId()), MOST_OF_NAME);
            case Scope.OneOpinion _,Scope.Library _ -> name(scope);
        };
        return ChoiceMenu.item(words, () -> model.scope().set(scope));
    }

    private String name(Scope scope) {
        return switch (scope) {
            case Scope.Library _ -> Texts.of("table.scope.library");
            case Scope.OneCase one -> caseName(one.caseId());
            case Scope.OneOpinion one -> Texts.of(
                    "table.scope.opinion", caseName(one.caseId()), opinion(one.caseId(), one.opinion()));
        };
    }

    private String caseName(String id) {
        return model.workbench().entry(id).map(CaseEntry::name).orElse(id);
    }

    private String opinion(String caseId, String id) {
        return model.workbench()
                .entry(caseId)
                .flatMap(CaseEntry::model)
                .flatMap(read -> read.file().opinion(id))
                .map(TableHead::opinion)
                .orElse(id);
    }

    private static String opinion(CaseOpinion opinion) {
        String kind = Side.nameOf(opinion.kind());
        return opinion.author()
                .map(Judge::cited)
                .map(judge -> Texts.of("table.scope.author", kind, judge))
                .orElse(kind);
    }

    private List<MenuItem> kinds(AuthorityTable table) {
        List<MenuItem> items = new ArrayList<>();
        items.add(ChoiceMenu.item(
                Texts.of("table.kind.all"), () -> model.narrow(filter -> filter.withKind(Optional.empty()))));
        Arrays.stream(AuthorityKind.values())
                .filter(kind -> table.rows().stream().anyMatch(row -> row.authority().kind() == kind))
                .forEach(kind -> items.add(ChoiceMenu.item(
                        Kinds.title(kind), () -> model.narrow(filter -> filter.withKind(Optional.of(kind))))));
        return items;
    }

    private List<MenuItem> orders() {
        return Arrays.stream(Order.values())
                .map(order -> ChoiceMenu.item(name(order), () -> model.narrow(filter -> filter.withOrder(order))))
                .toList();
    }

    private static String name(Order order) {
        return switch (order) {
            case MENTIONS -> Texts.of("table.order.mentions");
            case DEPTH -> Texts.of("table.order.depth");
            case NAME -> Texts.of("table.order.name");
            case YEAR -> Texts.of("table.order.year");
        };
    }
}
