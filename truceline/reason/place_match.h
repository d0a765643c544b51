#pragma once

#include <string>
#include <vector>

#include "truceline/reason/incident_match.h"

namespace truceline::reason {

/// Why two places of the ledger may be one, in words; empty where nothing says so, or where one is wider than the other
/// (a town and the province that is called by it). Only a reader can say that they are.
///
///     Khan Sheikhoun, Khān Shaykhūn     one name spelled otherwise, 1 km apart
///     Deir al-Zor, Deir ez-Zor          the same name, 0 km apart
///     Urm al-Kubra, Urm al-Kubra        the same name; one has no point
///     Albu Kamal (SY), Albu Kamal (IQ)  the same name, 12 km apart, in two countries
std::string same_place(const IncidentPlace& a, const IncidentPlace& b);

/// Keys of which places that `same_place` takes for one share at least one.
std::vector<std::string> place_keys(const IncidentPlace& place);

}  // namespace truceline::reason
