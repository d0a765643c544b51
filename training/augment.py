"""Changes to training sentences that make the model robust to real copy: capitals, headlines, names from everywhere."""
import random, re
import features

FIRST_ORG = ['Ministry of {n}', '{p} Ministry of {n}', '{p} {n} Ministry', '{p} Observatory', '{p} Police', 'University of {p}',
             '{p} University', '{p} Army', 'Free {p} Army', '{p} Liberation Front', '{p} National Council', '{p} Airways',
             '{p} Red Crescent', '{p} Red Cross', '{p} Parliament', '{p} Supreme Court', '{p} Central Bank', '{p} News Agency',
             '{p} Times', '{p} United', 'Bank of {p}', '{p} Democratic Party', '{p} Resistance Movement', '{p} Defence Forces',
             '{p} Electoral Commission', '{p} Human Rights Commission', 'Department of {n}', '{p} Oil Company', '{p} Brigade',
             '{p} Peoples Party', '{p} Transitional Council', 'Council of {p}', '{p} Broadcasting Corporation', '{s} & Sons',
             '{s} Group', '{s} Brigades', '{s} Foundation', '{s} Institute', '{s} Holdings']
FIELDS = ['Defence', 'Defense', 'Interior', 'Health', 'Education', 'Finance', 'Justice', 'Agriculture', 'Energy', 'Information',
          'Foreign Affairs', 'Trade', 'Transport', 'Labour', 'Planning', 'Home Affairs', 'Water Resources', 'Culture']


def _title(key):
    words = [w for w in key.strip('_ ').split('_') if w]
    small = {'OF', 'THE', 'AND', 'FOR', 'IN', 'ON', 'DE', 'LA', 'BIN', 'DEL', 'VAN', 'DER', 'AL'}
    return ' '.join(w.lower() if w in small and i else '-'.join(p.capitalize() for p in w.split('-')) for i, w in enumerate(words))


def load_names(corpora):
    """Lists of names by type, from the MIT-licensed PETRARCH dictionaries and GeoNames (CC BY 4.0)."""
    people, places, orgs = set(), set(), set()
    pending = []
    for line in open(corpora + '/actors/Phoenix.Countries.actors.txt', encoding='latin-1'):
        m = re.match(r"^\+?([A-Z'-]+(?:_[A-Z'.-]+){1,3})_", line)
        if line.startswith('\t') and 'GOV' in line:
            for k in pending:
                if not re.search(r'(GOV|MINIST|PRESIDENT|ARMY|POLICE|OFFICIAL|FORCES|COURT|PARTY|STATE|THE|OF|AND|COUNCIL|SECRET|NATIONAL|LEADER|KING|PRINCE|GENERAL)', k):
                    people.add(_title(k))
            pending = []
        elif m:
            if not line.startswith('+'): pending = []
            pending.append(m.group(1))
    for path in ('Phoenix.International.actors.txt', 'Phoenix.MilNonState.actors.txt'):
        for line in open(corpora + '/actors/' + path, encoding='latin-1'):
            m = re.match(r"^([A-Z'-]+(?:_[A-Z'.-]+){0,5})__?\s*\[(IGO|NGO|MNC|IMG|NGM|.*REB|.*UAF)", line)
            if m and not re.search(r'ELI|LEG', line.split('[')[1][:6]): orgs.add(_title(m.group(1)))
    for line in open(corpora + '/places/cities15000.txt', encoding='utf-8'):
        places.add(line.split('\t')[1])
    for line in open(corpora + '/places/admin1CodesASCII.txt', encoding='utf-8'):
        places.add(line.split('\t')[1])
    for line in open(corpora + '/places/countryInfo.txt', encoding='utf-8'):
        if not line.startswith('#'): places.update([line.split('\t')[4]] * 1)
    return sorted(people), sorted(places), sorted(orgs)


class Names:
    def __init__(self, corpora, rng):
        people, places, orgs = load_names(corpora)
        self.rng = rng
        self.first = [p.split()[0] for p in people]
        self.last = [p.split()[-1] for p in people]
        self.places, self.orgs, self.people = places, orgs, people
        self.by_size = {}
        import tokenise
        pool = {'person': [], 'place': list(places), 'organisation': list(orgs)}
        for _ in range(30000):
            pool['person'].append(rng.choice(self.people) if rng.random() < .3 else rng.choice(self.first) + ' ' + rng.choice(self.last))
            pool['person'].append(rng.choice(self.last))
            pool['organisation'].append(rng.choice(FIRST_ORG).format(p=rng.choice(places), n=rng.choice(FIELDS), s=rng.choice(self.last)))
        for _ in range(6000):
            w = rng.choice(orgs + self.last).split()
            a = ''.join(x[0] for x in w if x[0].isupper())
            if 2 <= len(a) <= 5: pool['organisation'].append(a)
        pool['organisation'] += [o for o in orgs if ' ' not in o] * 5
        for kind, names in pool.items():
            for n in names:
                t = [f for w in n.split() for f, _ in tokenise.word(features.plain(w))]
                self.by_size.setdefault((kind, len(t)), []).append(t)

    def substitute(self, s, p=0.6):
        """Other names of the same kind and number of words, so that the tree stays right. Returns forms, lemmas."""
        forms = list(s.forms); lemmas = list(s.lemmas) if s.lemmas else None
        i = 0
        while i < len(forms):
            t = s.names[i]
            if not t or t[0] != 'B': i += 1; continue
            j = i + 1
            while j < len(forms) and s.names[j] == 'I' + t[1:]: j += 1
            pool = self.by_size.get((t[2:], j - i))
            plain = not s.upos or all(u in ('PROPN',) for u in s.upos[i:j])
            if pool and self.rng.random() < p and (plain or (j - i > 2 and t[2:] == 'organisation' and self.rng.random() < .3)):
                new = self.rng.choice(pool)
                caps = all(f.isupper() for f in forms[i:j]) and len(''.join(forms[i:j])) > 5
                forms[i:j] = [x.upper() for x in new] if caps else new
                if lemmas: lemmas[i:j] = forms[i:j]
            i = j
        return forms, lemmas


SMALL = {'a', 'an', 'the', 'and', 'but', 'or', 'for', 'nor', 'on', 'in', 'at', 'to', 'by', 'of', 'as', 'vs.', "n't", "'s", 'with', 'from'}


def capitals(forms):
    return [f.upper() for f in forms]


def headline(forms, rng):
    return [f if f in SMALL and i and rng.random() < .8 else f[:1].upper() + f[1:] if f[:1].isalpha() and not f.startswith("'") else f
            for i, f in enumerate(forms)]
