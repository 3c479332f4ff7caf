package counterpoint.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the reader calls the colors, in the order of the number keys; immutable.
///
/// @param colors each of the eight once
public record ColorNames(List<Named> colors) {
    /// Longer names would not fit beside their color.
    public static final int LONGEST = 40;

    /// The names and the order that the program comes with.
    public static final ColorNames STANDARD = new ColorNames(Arrays.stream(MarkColor.values())
            .map(color -> new Named(color, color.standardName()))
            .toList());

    /// A color and its name.
    public record Named(MarkColor color, String name) {
        public Named {
            if (name.isBlank() || name.length() > LONGEST) {
                throw new IllegalArgumentException("a color has a name of at most " + LONGEST + " characters");
            }
        }
    }

    public ColorNames {
        colors = List.copyOf(colors);
        if (colors.size() != MarkColor.values().length
                || colors.stream().map(Named::color).distinct().count() != colors.size()) {
            throw new IllegalArgumentException("each color has one name");
        }
    }

    /// The color of a number key; empty if no color has it.
    ///
    /// @param key counts from 1
    public Optional<MarkColor> at(int key) {
        return key < 1 || key > colors.size() ? Optional.empty() : Optional.of(colors.get(key - 1).color());
    }

    /// The number key of a color, from 1.
    public int key(MarkColor color) {
        return colors.stream().map(Named::color).toList().indexOf(color) + 1;
    }

    /// What a color is called.
    public String name(MarkColor color) {
        return colors.get(key(color) - 1).name();
    }

    /// With another name for a color; a blank one is the name that it came with, a long one is cut.
    public ColorNames renamed(MarkColor color, String name) {
        String words = name.strip();
        String kept = words.isEmpty() ? color.standardName() : WholeCharacters.upTo(LONGEST, words);
        return new ColorNames(colors.stream()
                .map(named -> named.color() == color ? new Named(color, kept) : named)
                .toList());
    }

    /// With a color at the place of another number key.
    ///
    /// @param key counts from 1; taken to the nearest that there is
    public ColorNames moved(MarkColor color, int key) {
        List<Named> order = new ArrayList<>(colors);
        Named moved = order.remove(key(color) - 1);
        order.add(Math.clamp(key - 1, 0, order.size()), moved);
        return new ColorNames(order);
    }
}
