"""How Typst sets the brief on A4. All words come as data: nothing of them is read as markup."""

TEMPLATE = r"""
#let d = json(bytes(sys.inputs.data))
#let quiet = rgb("#585e66")
#let accent = rgb("#9a3420")
#set document(title: d.title, author: d.site, date: none)
#set page(paper: "a4", margin: (x: 17mm, top: 13mm, bottom: 16mm), numbering: "1",
  footer: context [
    #set text(8pt, fill: quiet)
    #d.foot #h(1fr) #counter(page).display("1 / 1", both: true)
  ])
#set text(lang: d.lang, size: 10pt, font: ("Desk Sans",), fill: rgb("#17191d"))
#set par(leading: 0.55em, spacing: 0.7em)
#show heading: set text(font: ("Desk Serif",), weight: "bold")
#show heading.where(level: 1): set text(19pt)
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.8em, sticky: true)[
  #line(length: 100%, stroke: 0.5pt + luma(75%))
  #v(-0.2em)
  #it.body
]
#show link: set text(fill: accent)
#let small(body) = text(8.5pt, fill: quiet, body)
#let notes(numbers) = for n in numbers [ #super(link(label("note-" + str(n)), str(n)))]

= #d.site
#text(12pt, d.finding)

#small[#link(d.home, d.app) · #link(d.page, d.page)]

#for s in d.sections [
  == #s.title
  #if s.name == "headlines" {
    grid(columns: (1fr,) * calc.min(s.cards.len(), 4), gutter: 8pt,
      ..s.cards.map(c => block(width: 100%, stroke: 0.5pt + luma(75%), inset: 7pt,
        breakable: false)[
        #c.label#notes(c.notes)
        #block(above: 0.5em, below: 0.5em, text(16pt, weight: "bold", c.value))
        #for line in c.lines [#block(below: 0.4em, small(line))]
      ]))
  }
  #if s.name == "charts" {
    grid(columns: (1fr, 1fr), column-gutter: 18pt, row-gutter: 12pt,
      ..s.charts.map(c => block(width: 100%, breakable: false)[
        #block(below: 0.8em, text(weight: "bold", c.title))
        #image(bytes(c.svg), format: "svg", width: 88%, alt: c.alt)
        #small(c.source)
      ]))
  }
  #if s.name == "plans" or s.name == "checks" [
    #if s.said != "" [#s.said]
    #table(columns: s.columns.map(n => n * 1fr), stroke: (x, y) => (bottom: 0.5pt + luma(80%)),
      inset: (x: 0pt, y: 4pt), column-gutter: 10pt,
      table.header(..s.head.map(h => text(weight: "bold", h))),
      ..s.rows.flatten().map(c => {
        if "lang" in c { text(lang: c.lang, c.said) } else [#c.said#notes(c.notes)]
      }))
  ]
  #if s.name == "notes" [
    #for n in s.notes [
      #block(breakable: false, below: 1em, grid(columns: (16pt, 1fr),
        [#str(n.number)#label("note-" + str(n.number))],
        [
          #text(lang: n.lang, for piece in n.pieces {
            if piece.marked { highlight(fill: rgb("#b8860b55"), piece.said) } else { piece.said }
          })
          #v(-0.2em)
          #small[#n.source \ #n.verdicts \ #for (i, way) in n.ways.enumerate() [
            #if i > 0 [ · ]#link(way.href, way.said)
          ]]
        ]))
    ]
  ]
]
"""
