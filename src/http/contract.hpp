#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "http/server.hpp"

namespace sen::http {

/// One operation of api/openapi.yaml, as far as the server needs it.
struct Operation {
    std::string id;      ///< "submitDossier"
    std::string method;  ///< "POST"
    std::string path;    ///< "/api/v1/dossiers/{id}/submission"
    std::string action;  ///< the row of data/law/access.json
    bool open = false;   ///< needs no session
    Lane lane = Lane::worker;
    std::size_t max_body = 256 * 1024;
    std::vector<std::string> query;  ///< the parameters it knows; others are refused
};

/// The operations of the contract, read from the JSON made of api/openapi.yaml.
struct Contract {
    std::vector<Operation> operations;
    std::string json;  ///< as served at /api/openapi.json

    /// Throws std::runtime_error when the file is missing or is no contract.
    static Contract load(const std::string& file);
    [[nodiscard]] const Operation* find(const std::string& id) const;
};

}  // namespace sen::http
