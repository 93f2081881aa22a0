package city.moyang.base.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that a page needs beside its HTML: one stylesheet, one sheet of icons, small scripts.
 * Each has an address that holds its digest, so a browser may keep it for ever.
 */
public final class Assets {
    private static final String FOLDER = "/assets/";
    private static final Map<String, Asset> BY_NAME = new TreeMap<>();
    private static final Map<String, Asset> BY_ADDRESS = new TreeMap<>();

    static {
        add("moyang.css", "text/css;charset=UTF-8", stylesheet());
        add("icons.svg", "image/svg+xml", read(new ClassPathResource("web/icons.svg")));
        add("favicon.svg", "image/svg+xml", read(new ClassPathResource("web/favicon.svg")));
        for (var script : find("web/js/*.js")) {
            add(name(script), "text/javascript;charset=UTF-8", read(script));
        }
    }

    /** One file as it is sent. */
    record Asset(String address, String mediaType, byte[] plain, byte[] gzip) {}

    /** The address under which a file is served, e.g. {@code /assets/moyang-1f0c….css}. */
    public static String href(String name) {
        var asset = BY_NAME.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset named " + name);
        }
        return asset.address();
    }

    /** The address of one icon, e.g. {@code icon("search")}. */
    public static String icon(String name) {
        return href("icons.svg") + "#i-" + name;
    }

    static @Nullable Asset at(String address) {
        return BY_ADDRESS.get(address);
    }

    private static void add(String name, String mediaType, byte[] plain) {
        var dot = name.lastIndexOf('.');
        var address = FOLDER + name.substring(0, dot) + "-" + digest(plain) + name.substring(dot);
        var asset = new Asset(address, mediaType, plain, gzip(plain));
        BY_NAME.put(name, asset);
        BY_ADDRESS.put(address, asset);
    }

    /** The named files in their order, then every page's own file. */
    private static byte[] stylesheet() {
        var order = text(new ClassPathResource("web/css/order.txt")).lines();
        var parts = new ArrayList<Resource>();
        order.filter(line -> !line.isBlank())
                .forEach(line -> parts.add(new ClassPathResource("web/css/" + line)));
        parts.addAll(find("web/css/pages/*.css"));
        var css = new StringBuilder();
        parts.forEach(part -> css.append(text(part)));
        return css.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Resource> find(String pattern) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
            return Arrays.stream(found).sorted(Comparator.comparing(Assets::stem)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stem(Resource resource) {
        var name = name(resource);
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String name(Resource resource) {
        var name = resource.getFilename();
        if (name == null) {
            throw new IllegalStateException("a resource without a name: " + resource);
        }
        return name;
    }

    private static String text(Resource resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private static byte[] read(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sha, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Assets() {}
}
