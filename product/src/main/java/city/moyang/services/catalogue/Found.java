package city.moyang.services.catalogue;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param page counted from 1
 */
public record Found(List<ServiceItem> items, int total, int page, int size) {

    public Found {
        items = List.copyOf(items);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
