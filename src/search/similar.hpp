#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "search/likeness.hpp"
#include "search/mask.hpp"
#include "search/query.hpp"

namespace sen::search {

/// At most this many similar records are shown.
constexpr std::size_t most_similar = 5;

/// Finds the names most like one: compares signatures first, and letters of the likeliest only.
class MostAlike {
public:
    explicit MostAlike(const std::string& name)
        : m_key(likeness_key(name)), m_signature(signature_of(m_key))
    {
    }
    /// `is_near`: of the same producer or place; such come first.
    void offer(Row row, const Signature& signature, bool is_near)
    {
        const auto bound = likeness_bound(m_signature, signature);
        if (bound >= least_likeness) m_candidates.push_back({row, bound, is_near});
    }
    /// The best, near ones first, then the likest. Compares at most 200 names letter by letter.
    template <class NameOf, class Describe>
    std::vector<SimilarThing> best(NameOf name_of, Describe describe)
    {
        constexpr std::size_t most_compared = 200;
        const auto compared = std::min(most_compared, m_candidates.size());
        const auto end = m_candidates.begin() + static_cast<std::ptrdiff_t>(compared);
        std::partial_sort(m_candidates.begin(), end, m_candidates.end(), comes_before);
        for (auto candidate = m_candidates.begin(); candidate != end; ++candidate)
            candidate->likeness = likeness(m_key, likeness_key(name_of(candidate->row)));
        std::sort(m_candidates.begin(), end, comes_before);

        std::vector<SimilarThing> things;
        for (auto one = m_candidates.begin(); one != end && things.size() < most_similar; ++one) {
            if (one->likeness < least_likeness) continue;
            things.push_back(describe(one->row));
            things.back().likeness = one->likeness;
        }
        return things;
    }

private:
    struct Candidate {
        Row row = 0;
        int likeness = 0;  ///< first its bound
        bool is_near = false;
    };
    static bool comes_before(const Candidate& left, const Candidate& right)
    {
        if (left.is_near != right.is_near) return left.is_near;
        if (left.likeness != right.likeness) return left.likeness > right.likeness;
        return left.row < right.row;
    }

    std::string m_key;
    Signature m_signature;
    std::vector<Candidate> m_candidates;
};

}  // namespace sen::search
