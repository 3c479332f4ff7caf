package counterpoint.ui.dispute;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.ui.model.disputes.ComparedOpinions.Two;
import counterpoint.ui.model.disputes.DisputeFilter;
import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of the points of dispute: how many there are, which opinions are compared, and what can be done with all.
final class DisputesHead extends HBox {
    /// More pairs than these stand in a menu for each opinion.
    private static final int FEW_PAIRS = 15;

    private final DisputesModel model;
    private final Label about = new Label();
    private final MenuButton pairs = menu("pair-menu");
    private final MenuButton filters = menu("dispute-filter-menu");
    private final Button add;
    private final Button merge;
    private final Button copy;
    private final BooleanProperty slim = new SimpleBooleanProperty();

    /// @param copies puts the listed points on the clipboard
    DisputesHead(DisputesModel model, Runnable copies) {
        this.model = model;
        getStyleClass().add("disputes-head");
        Label title = new Label(Texts.of("disputes.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("page-about");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add = Buttons.keyed(Texts.of("disputes.add"), "A", Texts.of("disputes.add.accessible"), model::beginAdd);
        merge = Buttons.keyed(Texts.of("disputes.merge"), "G", Texts.of("disputes.merge.accessible"), model::merge);
        copy = Buttons.plain(Texts.of("disputes.copy"), Texts.of("disputes.copy.accessible"), copies);
        add.setId("dispute-add");
        merge.setId("dispute-merge");
        copy.setId("dispute-copy");
        // Cut is what a tooltip and the names of the columns say, too: which opinions are compared.
        filters.setMinWidth(Region.USE_PREF_SIZE);
        List.of(add, merge, copy).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        filters.visibleProperty().bind(slim.and(add.disableProperty().not()));
        filters.managedProperty().bind(filters.visibleProperty());
        getChildren().addAll(title, about, space, pairs, filters, add, merge, copy);
        model.whenListed(this::tell);
        slim.subscribe((_, _) -> tell());
        model.selection().marked().subscribe(_ -> merge.setDisable(!model.canMerge()));
    }

    /// Whether there is no rail beside it, so that it offers the filters itself.
    BooleanProperty slim() {
        return slim;
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("choice-menu");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(0);
        return menu;
    }

    private void tell() {
        boolean two = model.opinions().now().isPresent();
        about.setText(two ? about() : "");
        about.setMinWidth(slim.get() ? Region.USE_PREF_SIZE : 0);
        add.setDisable(!two);
        copy.setDisable(model.rows().get().isEmpty());
        filters.setText(FilterWords.of(model.filter().get()));
        filters.setAccessibleText(Texts.of("disputes.show.accessible", Texts.of("disputes.show"),
                model.rows().get().size()));
        filters.getItems().setAll(Arrays.stream(DisputeFilter.values())
                .map(one -> item(Texts.of("disputes.show.accessible", FilterWords.of(one), model.count(one)),
                        () -> model.filter().set(one)))
                .toList());
        boolean choice = model.opinions().choices().size() > 1;
        pairs.setVisible(choice);
        pairs.setManaged(choice);
        model.opinions().now().ifPresent(now -> {
            pairs.setText(words(now));
            pairs.setAccessibleText(Texts.of("disputes.pair.accessible", words(now)));
            Tip.on(pairs, pairs.getAccessibleText());
        });
        pairs.getItems().setAll(
                model.opinions().choices().size() > FEW_PAIRS ? byOpinion() : items(model.opinions().choices()));
    }

    private List<MenuItem> items(List<Two> pairs) {
        return pairs.stream().map(pair -> item(words(pair), () -> model.opinions().compare(pair))).toList();
    }

    /// A menu for each opinion with those after it, filled when it opens, since all pairs of many opinions are hundreds.
    private List<Menu> byOpinion() {
        List<Menu> menus = new ArrayList<>();
        model.opinions().choices().stream()
                .collect(Collectors.groupingBy(Two::left, LinkedHashMap::new, Collectors.toList()))
                .forEach((left, its) -> {
                    Menu menu = new Menu(Texts.of("disputes.pair.with", words(left)));
                    menu.setMnemonicParsing(false);
                    // A menu without an item would not open.
                    menu.getItems().setAll(items(its.subList(0, 1)));
                    menu.setOnShowing(_ -> menu.getItems().setAll(items(its)));
                    menus.add(menu);
                });
        return menus;
    }

    private String about() {
        if (slim.get()) {
            return Texts.of("disputes.about.slim", model.count(DisputeFilter.ALL));
        }
        return Texts.of(
                "disputes.about",
                model.count(DisputeFilter.ALL),
                model.count(DisputeFilter.CONFIRMED),
                model.count(DisputeFilter.REJECTED),
                model.count(DisputeFilter.UNDECIDED));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String words(Two two) {
        return Texts.of("disputes.two", words(two.left()), words(two.right()));
    }

    private static String words(CaseOpinion opinion) {
        String kind = Side.nameOf(opinion.kind());
        Optional<String> author = opinion.author().map(Judge::cited);
        return author.map(name -> Texts.of("disputes.opinion", kind, name)).orElse(kind);
    }
}
