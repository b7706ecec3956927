#include "portal/portal.hpp"

#include <algorithm>

#include "http/router.hpp"
#include "places/resolve.hpp"
#include "portal/frame.hpp"
#include "portal/office.hpp"
#include "portal/page_cache.hpp"
#include "search/catalogue.hpp"

namespace sen::portal {
namespace {

constexpr std::size_t cache_bytes = 64 * 1024 * 1024;
constexpr int gzip_level = 6;                // a page may be asked for once
constexpr std::size_t smallest_page = 1024;  // bytes that keeping any page costs beside its body

using MakeList = Made (*)(const Asking&);
using MakeStory = Made (*)(const Asking&, db::Tx&);

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

    explicit Inside(Parts given)
        : parts(std::move(given)), frame({parts.rules, parts.share, parts.base_url, parts.demo}),
          resolver(parts.rules.places), office(parts.share + "/web/dist")
    {
    }

    http::Response
    kept(const http::Request& request, const http::Response& made, PageCache::Page page)
    {
        const auto body =
            std::make_shared<const http::KeptBody>(made.content_type, made.body, gzip_level);
        page.bytes = 2 * made.body.size() + request.target.size() + smallest_page;
        page.body = body;
        cache.keep(request.target, std::move(page));
        return body->answer(request, http::cache::ask_first);
    }

    /// The kept page, or a new one: `make` is told the day, and the journal line that the lists
    /// hold, to lower it to what its snapshot holds.
    template <class Make>
    http::Response answer(const http::Request& request, const Speaker& speaker, const Make& make)
    {
        const auto today = parts.clock().day();
        if (const auto found = cache.find(request.target, today))
            return found->answer(request, http::cache::ask_first);
        auto seen = parts.catalogue.seq();
        Made made = make(
            Asking{
                request, parts.rules, parts.catalogue, today, speaker, resolver, frame.base_url()},
            seen);
        auto response = frame.answer(speaker, made);
        if (response.status != 200) return response;
        return kept(
            request, response, {{}, 0, today, seen, std::move(made.shows), made.shows_lists});
    }

    http::Response list(const http::Request& request, MakeList make, const Speaker& speaker)
    {
        return answer(
            request, speaker, [&](const Asking& asking, std::int64_t&) { return make(asking); });
    }

    http::Response story(const http::Request& request, MakeStory make, const Speaker& speaker)
    {
        return answer(request, speaker, [&](const Asking& asking, std::int64_t& seen) {
            Made made;
            parts.database.read([&](db::Tx& tx) {
                seen = std::min(seen, access::last_seq(tx));
                made = make(asking, tx);
            });
            return made;
        });
    }

    http::Response map_of_site(const http::Request& request)
    {
        const auto today = parts.clock().day();
        if (const auto found = cache.find(request.target, today))
            return found->answer(request, http::cache::ask_first);
        const auto seen = parts.catalogue.seq();
        http::Response response;
        response.content_type = "application/xml; charset=utf-8";
        response.body = site_map(parts.catalogue, today, frame.base_url());
        return kept(request, response, {{}, 0, today, seen, {}, true});
    }
};

Portal::Portal(Parts parts) : m_inside(std::make_unique<Inside>(std::move(parts))) {}
Portal::~Portal() = default;

void Portal::routes(http::Router& router)
{
    auto* inside = m_inside.get();
    const auto on_both = [&](const std::string& path, const auto& answer) {
        for (const auto language : {Language::vi, Language::en}) {
            const Speaker speaker(inside->parts.rules, language);
            router.plain(speaker.address(path), [answer, speaker](const http::Request& request) {
                return answer(request, speaker);
            });
        }
    };
    const auto list = [&](const std::string& path, MakeList make) {
        on_both(path, [inside, make](const http::Request& request, const Speaker& speaker) {
            return inside->list(request, make, speaker);
        });
    };
    const auto story = [&](const std::string& path, MakeStory make) {
        on_both(path, [inside, make](const http::Request& request, const Speaker& speaker) {
            return inside->story(request, make, speaker);
        });
    };
    list("/", &home_page);
    list("/san-pham", &catalogue_page);
    story("/san-pham/{slug}", &product_page);
    story("/chu-the/{slug}", &producer_page);
    story("/chung-nhan", &certificate_form_page);
    story("/chung-nhan/{code}", &certificate_page);
    story("/ket-qua", &results_page);
    story("/ket-qua/{id}", &result_page);
    router.plain(
        "/sitemap.xml",
        [inside](const http::Request& request) { return inside->map_of_site(request); },
        http::Lane::worker);
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

void Portal::told(const std::vector<access::JournalLine>& lines)
{
    drop_changed(m_inside->cache, lines);
}

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
