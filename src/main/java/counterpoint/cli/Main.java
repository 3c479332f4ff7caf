package counterpoint.cli;

public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("Counterpoint " + Runtime.version());
    }
}
