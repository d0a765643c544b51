#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// One of the 16 event types of PLOVER.
struct EventType {
  std::string name;        // "CONSULT"
  std::string quad_class;  // "verbal cooperation"
  double intensity = 0;    // -10 .. 10
  std::string label;       // in our words, for a person
};

/// A CAMEO code and what it is in PLOVER.
struct CameoCode {
  std::string code;                  // "0871"
  std::string type;                  // "CONCEDE"; empty for plain statements (01), which PLOVER does not have
  std::string mode;                  // "phone"; empty for none
  std::vector<std::string> context;  // "military"
  double goldstein = 0;              // -10 .. 10
  std::string label;                 // "declare a truce"
};

/// The two code schemes of political event data, and the way from one to the other.
struct Ontology {
  std::map<std::string, EventType, std::less<>> types;
  std::map<std::string, CameoCode, std::less<>> codes;
  std::map<std::string, std::string> cow;      // ISO 3166-1 alpha-3 to the Correlates of War number: "SYR", "652"
  std::map<std::string, std::string> sectors;  // role codes: "MIL", "Military"

  /// Null where there is none.
  const EventType* type(std::string_view name) const;
  const CameoCode* code(std::string_view code) const;
};

/// Reads plover.tsv, cameo.tsv, cow.tsv and sectors.tsv of events/ under `knowledge_dir`. Fails with file:line on a
/// code of an unknown type and on a number that is none.
base::Result<Ontology> load_ontology(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
