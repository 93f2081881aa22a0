package city.moyang.services.catalogue;

import static city.moyang.services.catalogue.Refused.Reason.NO_SUCH_ITEM;

import city.moyang.base.api.ApiNote;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.services.catalogue.ServiceItem.Term;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for other programs; open to everybody, as the law wants guides to be. */
@RestController
@RequestMapping(path = "/api/v1/items", produces = "application/json")
class ItemsApi {
    private final Catalogue catalogue;

    ItemsApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A page of items in short. */
    record ItemList(int total, int page, int size, List<ItemBrief> items) {}

    /** An item in short; the whole record is at {@code href}. */
    record ItemBrief(
            String id,
            String name,
            String type,
            String handling,
            @Nullable Term legalLimit,
            @Nullable Term promisedLimit,
            String unit,
            boolean applicable,
            String href) {
        static ItemBrief of(ServiceItem item) {
            return new ItemBrief(
                    item.id(),
                    item.title(),
                    item.type(),
                    item.handlingType(),
                    item.legalLimit(),
                    item.promisedLimit(),
                    item.unit(),
                    item.applicable(),
                    "/api/v1/items/" + item.id());
        }
    }

    @ApiNote(value = "按说法、人群、主题、部门查找事项", example = "/api/v1/items?q=开饭店")
    @GetMapping
    @Allow(Caller.ANYONE)
    ItemList list(@RequestParam Map<String, String> parameters) {
        var found = catalogue.search(ItemQuery.of(parameters), ItemQuery.page(parameters));
        return new ItemList(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(ItemBrief::of).toList());
    }

    @ApiNote(value = "一个事项的全部内容", example = "/api/v1/items/S00001")
    @GetMapping("/{id}")
    @Allow(Caller.ANYONE)
    ServiceItem show(@PathVariable String id) {
        return catalogue.find(id).orElseThrow(() -> new Refused(NO_SUCH_ITEM, id));
    }
}
