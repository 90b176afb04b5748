package org.sarcomaregistry.http.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with a form, filled in and sent as a browser would: disabled controls are silent, boxes speak when ticked. */
final class FilledPage {

    private static final Pattern CONTROL = Pattern.compile(
            "<input type=\"(?<type>[a-z]+)\"(?<input>[^>]*)>|<select(?<select>[^>]*)>(?<options>.*?)</select>"
                    + "|<textarea(?<area>[^>]*)>(?<text>.*?)</textarea>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option(?<tag>[^>]*)>");

    private final List<Control> controls = new ArrayList<>();

    /** One control: what can be chosen in it (empty where one types) and what stands in it. */
    private static final class Control {

        private final String name;
        private final String type;
        private final List<String> choices;
        private final List<String> values = new ArrayList<>();

        private Control(String name, String type, List<String> choices) {
            this.name = name;
            this.type = type;
            this.choices = choices;
        }

        private boolean isTyped() {
            return type.equals("text");
        }
    }

    private FilledPage(String html) {
        var form = html.substring(html.indexOf("<form class=\"report\""), html.indexOf("</form>"))
                .replaceAll("(?s)<datalist.*?</datalist>", "");
        CONTROL.matcher(form).results().forEach(found -> add(found.group()));
    }

    static FilledPage of(String html) {
        return new FilledPage(html);
    }

    private void add(String tag) {
        var found = CONTROL.matcher(tag);
        if (!found.find() || isOff(tag)) {
            return;
        }
        if (found.group("select") != null) {
            select(found);
        } else if (found.group("area") != null) {
            typed(attribute(found.group("area"), "name"), unescaped(found.group("text")));
        } else {
            input(found);
        }
    }

    private static boolean isOff(String tag) {
        return tag.substring(0, tag.indexOf('>')).contains(" disabled");
    }

    private void select(Matcher found) {
        var choices = new ArrayList<String>();
        var control = new Control(attribute(found.group("select"), "name"), "select", choices);
        OPTION.matcher(found.group("options")).results().forEach(option -> {
            var value = attribute(option.group(), "value");
            choices.add(value);
            if (option.group().contains(" selected")) {
                control.values.add(value);
            }
        });
        controls.add(control);
    }

    private void input(Matcher found) {
        var tag = found.group("input");
        var name = attribute(tag, "name");
        var value = attribute(tag, "value");
        switch (found.group("type")) {
            case "checkbox" -> {
                var control = new Control(name, "checkbox", List.of(value));
                if (tag.contains(" checked")) {
                    control.values.add(value);
                }
                controls.add(control);
            }
            case "text" -> typed(name, value);
            default -> controls.add(hidden(name, value));
        }
    }

    private static Control hidden(String name, String value) {
        var control = new Control(name, "hidden", List.of(value));
        control.values.add(value);
        return control;
    }

    private void typed(String name, String value) {
        var control = new Control(name, "text", List.of());
        control.values.add(value);
        controls.add(control);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Whether there is a control of this name that one could answer. */
    boolean asks(String field) {
        return controls.stream().anyMatch(control -> control.name.equals(field));
    }

    /** Answers a field in the place of what stands there; false if the controls can't say it. */
    boolean say(String field, List<String> answers) {
        var own =
                controls.stream().filter(control -> control.name.equals(field)).toList();
        own.forEach(control -> control.values.clear());
        return answers.stream().allMatch(answer -> say(own, answer));
    }

    private static boolean say(List<Control> own, String answer) {
        var free = own.stream()
                .filter(control -> control.values.isEmpty())
                .filter(control -> control.choices.contains(answer))
                .findFirst()
                .or(() -> own.stream()
                        .filter(control -> control.values.isEmpty() && control.isTyped())
                        .findFirst());
        free.ifPresent(control -> control.values.add(answer));
        return free.isPresent();
    }

    /** What is sent. */
    Map<String, List<String>> sent() {
        var sent = new LinkedHashMap<String, List<String>>();
        controls.forEach(control -> control.values.forEach(value ->
                sent.computeIfAbsent(control.name, name -> new ArrayList<>()).add(value)));
        return sent;
    }
}
