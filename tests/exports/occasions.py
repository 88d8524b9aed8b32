"""Invitations, consultations and people for the exports' rooms."""

from datetime import date
from typing import Any

from make import a_department, a_release, at, names
from pressroom.model.network import Decision, Department, PressContact, Role, Spokesperson, Term
from pressroom.model.release import Consultation, Event, Release, Type


def an_event(start: str = "2026-12-08 14:00", **changes: object) -> Event:
    """A press conference of two hours, with all that may be said of one."""
    values: dict[str, Any] = {
        "start": at(start),
        "end": at("2026-12-08 16:00"),
        "place": "Phòng họp báo, số 1 đường Bến Xuân; phường Bến Lam",
        "online": "https://hop.songlam.example/quy-iv",
        "chair": "Ông Tạ Hữu Bằng, Chủ tịch Ủy ban nhân dân tỉnh",
        "contact": "Tổ trực báo chí, điện thoại 0298 3 000 002",
        "documents": ("Báo cáo tóm tắt", "Bảng số liệu thu, chi"),
        "register": "https://dangky.songlam.example/quy-iv",
    }
    return Event(**{**values, **changes})


def an_invitation(slug: str = "hop-bao", event: Event | None = None, **changes: object) -> Release:
    """An invitation of Sở Y tế to `an_event()`."""
    values: dict[str, Any] = {
        "title": "Mời dự họp báo quý IV năm 2026",
        "type": Type.INVITATION,
        "event": event or an_event(),
        "published": "2026-11-02 08:00",
    }
    return a_release(slug, **{**values, **changes})


def a_consultation(slug: str = "lay-y-kien", **changes: object) -> Release:
    """A release that asks for opinions from 2 to 30 November 2026."""
    values: dict[str, Any] = {
        "title": "Lấy ý kiến về giá dịch vụ khám bệnh",
        "type": Type.CONSULTATION,
        "published": "2026-11-02 08:00",
        "consultation": Consultation(
            opens=date(2026, 11, 2),
            closes=date(2026, 11, 30),
            draft="du-thao.pdf",
            send_to="soyte@songlam.example",
        ),
    }
    return a_release(slug, **{**values, **changes})


def a_term(**changes: object) -> Term:
    """The term of a regular spokesperson, from 3 February 2026, without an end."""
    values: dict[str, Any] = {
        "position": names("Phó Giám đốc Sở", "Deputy Director"),
        "role": Role.REGULAR,
        "from_": date(2026, 2, 3),
        "decision": Decision(number="45/QĐ-SYT", date=date(2026, 2, 2)),
    }
    return Term(**{**values, **changes})


def a_person(*terms: Term, **changes: object) -> Spokesperson:
    """Trần Thị Minh An of Sở Y tế, in `a_term()` if in none other."""
    values: dict[str, Any] = {
        "id": "tran-thi-minh-an",
        "name": "Trần Thị Minh An",
        "department": "so-y-te",
        "terms": terms or (a_term(),),
        "phone": "0298 3 000 013",
        "email": "minhan@songlam.example",
        "languages": ("vi", "en"),
    }
    return Spokesperson(**{**values, **changes})


def the_bodies(*people: Spokesperson, **changes: object) -> list[Department]:
    """The province, and below it Sở Y tế with `people` and a press contact."""
    values: dict[str, Any] = {
        "parent": "ubnd-tinh",
        "email": "soyte@songlam.example",
        "press_contact": PressContact(
            name=names("Văn phòng Sở Y tế", "Office of the Department of Health"),
            phone="0298 3 000 014",
            email="baochi.syt@songlam.example",
            hours=names("07 giờ 30 đến 17 giờ 00, thứ Hai đến thứ Sáu"),
        ),
        "spokespersons": people,
    }
    province = a_department(
        "ubnd-tinh", name=names("Ủy ban nhân dân tỉnh Sông Lam", "Sông Lam Provincial Committee")
    )
    return [province, a_department(**{**values, **changes})]
