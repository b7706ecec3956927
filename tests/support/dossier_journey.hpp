#pragma once

#include <string>
#include <vector>

#include "support/test_app.hpp"

namespace sen::test {

/// A province with two producers and everybody who has to do with a dossier:
/// lan (producer P1, commune 30001), mai (producer P2, commune 30002), xa and xa2 (their communes),
/// so (province), hd1 to hd3 (judges of the council called), hd4 (a judge without work), tv
/// (advisor), doc (reader). Products X1 to X7 of P1 in group 03, Y1 of P2; files F1 of P1, F2 of
/// P2.
class DossierJourney : public OnEachApp {
protected:
    void SetUp() override;

    /// Takes a dossier of the product as far as the name says; each checks that it came there.
    std::string opened(const std::string& product = "X1");
    std::string submitted(const std::string& product = "X1");
    std::string forwarded(const std::string& product = "X1");
    std::string accepted(const std::string& product = "X1");
    std::string in_scoring(const std::string& product = "X1");
    /// Every member gives the same total, with the gates of `stars` met.
    std::string evaluated(int total, int stars, const std::string& product = "X1");

    /// An extra round that takes every dossier of these tests.
    std::string round();
    /// The council of hd1 to hd3, hd1 in the chair.
    std::string council();
    /// One step by who does it, at the dossier's version of now.
    Answer assess(const std::string& id, const std::string& who = "lan");
    Answer submit(const std::string& id, const std::string& who = "lan");
    Answer forward(const std::string& id, const std::string& who = "xa");
    Answer send_back(const std::string& id, const std::string& who = "xa");
    Answer accept(const std::string& id, const std::string& who = "so");
    Answer assign(const std::string& id, const std::string& who = "so");
    /// Declares to have no conflict of interest.
    Answer declare(const std::string& who, const std::string& id);
    /// Declares first when the judge has not yet.
    Answer save_sheet(const std::string& who, const std::string& id, const std::string& choices);
    Answer submit_sheet(const std::string& who, const std::string& id);
    Answer
    conclude(const std::string& id, const std::string& who = "so", const std::string& rest = "");
    Answer panel(const std::string& id, const std::string& who = "so");
    /// Every member hands in a total with the gates of `stars` met, in the order hd1, hd2, hd3.
    void all_hand_in(const std::string& id, std::vector<int> totals, int stars);
    /// A decision of the day of now.
    Answer decide(const std::string& number, const std::vector<std::string>& dossiers);

    Answer read(const std::string& id, const std::string& who = "so");
    std::string version(const std::string& id);
    /// {"1.1":3,…} of set QD26-03: that total, with every gate up to `stars` met.
    std::string choices(int total, int stars);
    /// One value of one row, as text.
    std::string value(const std::string& column, const std::string& from);
    void at(const std::string& instant) { now = Instant::parse(instant).value(); }

private:
    std::string m_council;
    std::string m_round;
};

}  // namespace sen::test
