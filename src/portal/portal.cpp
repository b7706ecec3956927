#include "portal/portal.hpp"

#include <mutex>

#include "access/actor.hpp"
#include "http/router.hpp"
#include "places/resolve.hpp"
#include "portal/frame.hpp"
#include "portal/journal_follower.hpp"
#include "portal/office.hpp"
#include "portal/page_cache.hpp"

namespace sen::portal {
namespace {

constexpr std::size_t cache_bytes = 64 * 1024 * 1024;
constexpr auto watch_interval = std::chrono::milliseconds{250};
constexpr std::size_t smallest_page = 1024;  // bytes that keeping any page costs beside its body

using MakePage = Made (*)(const Asking&);

bool is_unseen(std::string_view kind) { return kind == "account" || kind == "session"; }
bool is_listed(std::string_view kind) { return kind == "product" || kind == "producer"; }

/// Drops what the lines tell of: the pages that show a product or producer, all pages for what we
/// do not know the reach of, none for accounts.
void drop_changed(PageCache& cache, const std::vector<access::JournalLine>& lines)
{
    std::vector<std::string> subjects;
    bool is_known = true;
    for (const auto& line : lines) {
        if (is_unseen(line.subject_kind)) continue;
        is_known = is_known && is_listed(line.subject_kind);
        subjects.push_back(line.subject_id);
    }
    const auto seq = lines.back().seq;
    if (!is_known)
        cache.drop_all(seq);
    else if (subjects.empty())
        cache.note(seq);
    else
        cache.drop(subjects, seq);
}

Language language_of(const http::Request& request)
{
    return request.path == "/en" || request.path.starts_with("/en/") ? Language::en : Language::vi;
}

}  // namespace

struct Portal::Inside {
    Parts parts;
    Frame frame;
    places::Resolver resolver;
    Office office;
    PageCache cache{cache_bytes};
    std::mutex shelf_mutex;
    std::shared_ptr<const Shelf> shelf;
    std::int64_t shelf_seq = -1;
    JournalFollower follower;

    explicit Inside(Parts given)
        : parts(std::move(given)), frame({parts.rules, parts.share, parts.base_url, parts.demo}),
          resolver(parts.rules.places), office(parts.share + "/web/dist"),
          follower(parts.database, [this](const auto& lines) { drop_changed(cache, lines); })
    {
    }

    /// The shelf as the call's snapshot has it, read again only after the journal has gone on.
    std::shared_ptr<const Shelf> shelf_of(Call& call, std::int64_t seq)
    {
        const std::lock_guard lock(shelf_mutex);
        if (!shelf || shelf_seq != seq || shelf->today != call.now.day()) {
            shelf = std::make_shared<const Shelf>(read_shelf(call, resolver));
            shelf_seq = seq;
        }
        return shelf;
    }

    /// Opens a snapshot and lets `work` make something of it, told how far the journal had come.
    template <class Work>
    void on_snapshot(const http::Request& request, Instant now, const Work& work)
    {
        parts.database.read([&](db::Tx& tx) {
            const access::Actor nobody;
            Call call{tx, nobody, parts.rules, now, request.request_id};
            work(call, access::last_seq(tx));
        });
    }

    http::Response
    kept(const http::Request& request, const http::Response& made, PageCache::Page page)
    {
        const auto body = std::make_shared<const http::KeptBody>(made.content_type, made.body);
        page.bytes = 2 * made.body.size() + request.target.size() + smallest_page;
        page.body = body;
        cache.keep(request.target, std::move(page));
        return body->answer(request, http::cache::ask_first);
    }

    http::Response page(const http::Request& request, MakePage make, const Speaker& speaker)
    {
        const auto now = parts.clock();
        if (const auto found = cache.find(request.target, now.day()))
            return found->answer(request, http::cache::ask_first);

        Made made;
        std::int64_t seen = 0;
        on_snapshot(request, now, [&](Call& call, std::int64_t seq) {
            seen = seq;
            made = make({call, request, speaker, resolver, frame.base_url(), [&] {
                             return shelf_of(call, seq);
                         }});
        });
        auto response = frame.answer(speaker, made);
        if (response.status != 200) return response;
        return kept(
            request, response, {{}, 0, now.day(), seen, std::move(made.shows), made.shows_lists});
    }

    http::Response map_of_site(const http::Request& request)
    {
        const auto now = parts.clock();
        if (const auto found = cache.find(request.target, now.day()))
            return found->answer(request, http::cache::ask_first);
        http::Response response;
        response.content_type = "application/xml; charset=utf-8";
        std::int64_t seen = 0;
        on_snapshot(request, now, [&](Call& call, std::int64_t seq) {
            seen = seq;
            response.body = site_map(*shelf_of(call, seq), frame.base_url());
        });
        return kept(request, response, {{}, 0, now.day(), seen, {}, true});
    }
};

Portal::Portal(Parts parts) : m_inside(std::make_unique<Inside>(std::move(parts))) {}
Portal::~Portal() = default;

void Portal::routes(http::Router& router)
{
    auto* inside = m_inside.get();
    const auto page = [&](const std::string& path, MakePage make) {
        for (const auto language : {Language::vi, Language::en}) {
            const Speaker speaker(inside->parts.rules, language);
            router.plain(
                speaker.address(path), [inside, make, speaker](const http::Request& request) {
                    return inside->page(request, make, speaker);
                });
        }
    };
    page("/", &home_page);
    page("/san-pham", &catalogue_page);
    page("/san-pham/{slug}", &product_page);
    page("/chu-the/{slug}", &producer_page);
    page("/chung-nhan", &certificate_form_page);
    page("/chung-nhan/{code}", &certificate_page);
    router.plain("/sitemap.xml", [inside](const http::Request& request) {
        return inside->map_of_site(request);
    });
    router.plain("/robots.txt", [inside](const http::Request&) {
        return http::Response{
            200, "text/plain; charset=utf-8", robots(inside->frame.base_url()), {}, {}, {}};
    });
    inside->office.routes(router, [this](const http::Request& request) {
        if (request.path.starts_with("/assets/")) return error_page(request, 404);
        const Speaker speaker(m_inside->parts.rules, Language::vi);
        auto made = Made::at("/", "error");
        made.status = 404;
        made.view.set("title", speaker.words("portal.error.no_screens"))
            .set("next", speaker.words("portal.error.no_screens.next"));
        return m_inside->frame.answer(speaker, made);
    });
}

void Portal::committed() { m_inside->follower.catch_up(); }
void Portal::watch() { m_inside->follower.watch(watch_interval); }

http::Response Portal::error_page(const http::Request& request, int status) const
{
    const Speaker speaker(m_inside->parts.rules, language_of(request));
    auto made = not_found(speaker);
    if (status == 404) return m_inside->frame.answer(speaker, made);
    const auto key = status == 405 ? "portal.error.405" : "portal.error.500";
    auto broken = Made::at("/", "error");
    broken.status = status;
    broken.view.set("title", speaker.words(key))
        .set("next", speaker.words(std::string(key) + ".next"));
    if (status >= 500)
        broken.view.set(
            "incident", speaker.words("problem.incident", {{"incident", request.request_id}}));
    return m_inside->frame.answer(speaker, broken);
}

Made not_found(const Speaker& speaker)
{
    auto made = Made::at("/", "error");
    made.status = 404;
    made.view.set("title", speaker.words("portal.error.404"))
        .set("next", speaker.words("portal.error.404.next"));
    return made;
}

}  // namespace sen::portal
